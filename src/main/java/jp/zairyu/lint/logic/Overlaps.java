package jp.zairyu.lint.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;

/** Rules that conclude the same criterion, one of which holds wherever the other does. */
public final class Overlaps {
    /** One rule, read once for all comparisons, as the narrower and as the wider of two. */
    private static final class Read {
        private final DrlRule rule;
        private final Recording recording;
        private final Conditions narrow;
        private Conditions wide;

        Read(DrlRule rule) {
            this.rule = rule;
            this.recording = Recording.of(rule);
            this.narrow = Conditions.of(rule, "a");
        }

        private Conditions wide() {
            if (wide == null) {
                wide = Conditions.of(rule, "b");
            }
            return wide;
        }

        boolean concludesLike(Read other) {
            return Objects.equals(rule.tag("outcome"), other.rule.tag("outcome"));
        }

        /** Whether this one's conditions hold only where the other's do, for the same item and word. */
        boolean isInside(Read other) {
            if ((recording.item() == null) != (other.recording.item() == null)
                    || (recording.word() == null) != (other.recording.word() == null)) {
                return false;
            }
            return matchesAll(other)
                    && new Inclusion(narrow, other.wide())
                            .holds(taken -> isSame(recording.item(), other, other.recording.item(), taken)
                                    && isSame(recording.word(), other, other.recording.word(), taken));
        }

        /** Whether each fact of the other could be one of these: a quick look before the long one. */
        private boolean matchesAll(Read other) {
            return other.narrow.facts().stream().allMatch(fact -> narrow.facts().stream()
                    .anyMatch(own -> fact.isLike(own) && fact.isSingle() == own.isSingle()));
        }

        private boolean isSame(String text, Read other, String otherText, Map<String, String> taken) {
            return text == null || otherText == null
                    ? text == null && otherText == null
                    : narrow.names()
                            .term(text)
                            .equals(Inclusion.renamed(other.wide().names().term(otherText), taken));
        }

        String place() {
            return "\"" + rule.name() + "\" (" + rule.file() + ":" + rule.line() + ")";
        }
    }

    private Overlaps() {}

    /** @param rules of one module that conclude one criterion */
    public static List<Diagnostic> of(List<DrlRule> rules) {
        if (rules.size() < 2) {
            return List.of();
        }
        var read = rules.stream().map(Read::new).toList();
        var found = new ArrayList<Diagnostic>();
        for (var i = 0; i < read.size(); i++) {
            for (var j = i + 1; j < read.size(); j++) {
                pair(read.get(i), read.get(j)).forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<Diagnostic> pair(Read one, Read other) {
        if (one.concludesLike(other)) {
            return one.isInside(other) && other.isInside(one) ? Stream.of(twice(one, other)) : Stream.empty();
        } else if (one.isInside(other)) {
            return Stream.of(against(one, other, other.isInside(one)));
        }
        return other.isInside(one) ? Stream.of(against(other, one, false)) : Stream.empty();
    }

    private static Diagnostic twice(Read one, Read other) {
        var rule = other.rule;
        return Diagnostic.warning(
                rule.file(),
                rule.line(),
                rule.name(),
                "has the same conditions and outcome as " + one.place(),
                "Take one of them out");
    }

    private static Diagnostic against(Read narrow, Read wide, boolean equal) {
        var rule = narrow.rule;
        return Diagnostic.error(
                rule.file(),
                rule.line(),
                rule.name(),
                (equal ? "holds exactly where " : "holds only where ") + wide.place() + " holds, too, and concludes "
                        + rule.tag("outcome") + " of " + rule.tag("criterion") + " where that concludes "
                        + wide.rule.tag("outcome"),
                equal
                        ? "Write in one of them what sets it apart"
                        : "Write in the wider rule what keeps it from the narrower one's cases");
    }
}
