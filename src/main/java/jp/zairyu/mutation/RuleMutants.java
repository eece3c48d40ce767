package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.List;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.Constraint;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.drl.Places;
import jp.zairyu.engine.Variant;

/** A parsed DRL file → every rule of it with one condition changed. */
final class RuleMutants {
    private static final String MARK = " §";

    private final DrlFile file;
    private final String text;
    private final String module;
    private final List<RuleMutant> mutants = new ArrayList<>();

    private RuleMutants(DrlFile file, String text, String module) {
        this.file = file;
        this.text = text;
        this.module = module;
    }

    /** @param text what the file was parsed from */
    static List<RuleMutant> of(DrlFile file, String text, String module) {
        var all = new RuleMutants(file, text, module);
        file.rules().forEach(rule -> rule.when().forEach(condition -> all.condition(rule, condition)));
        return all.mutants;
    }

    private void condition(DrlRule rule, Condition condition) {
        if (condition instanceof Condition.Not not) {
            turned(rule, not, "not", "exists");
        } else if (condition instanceof Condition.Exists exists) {
            turned(rule, exists, "exists", "not");
        } else if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(constraint -> constraint(rule, constraint));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.constraints().forEach(constraint -> constraint(rule, constraint));
        }
        condition.parts().forEach(part -> condition(rule, part));
    }

    private void constraint(DrlRule rule, Constraint constraint) {
        for (var change : ConstraintChanges.of(constraint.text())) {
            var becomes = change.in(constraint.text());
            var line = Places.line(text, constraint.start() + change.start());
            add(rule, line, constraint.text(), becomes, constraint.start(), constraint.end(), becomes, change.tells());
        }
    }

    /** The parser does not say where {@code not} stands: it is the word before the first pattern in it. */
    private void turned(DrlRule rule, Condition condition, String word, String opposite) {
        var first = first(condition);
        if (first == null) {
            return;
        }
        var end = first.start();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '(')) {
            end--;
        }
        var start = end - word.length();
        if (start >= 0 && text.startsWith(word, start)) {
            var what = " " + text.substring(end, first.end()).strip();
            add(
                    rule,
                    Places.line(text, start),
                    word + what,
                    opposite + what,
                    start,
                    end,
                    opposite,
                    "where there is one, and one where there is none");
        }
    }

    private static Condition.Pattern first(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern;
        }
        return condition.parts().isEmpty() ? null : first(condition.parts().get(0));
    }

    private void add(
            DrlRule rule, int line, String was, String becomes, int start, int end, String replacement, String tells) {
        var mutant = new Mutant(file.path(), line, rule.name(), oneLine(was), oneLine(becomes), tells);
        var name = rule.name() + MARK + mutants.size();
        var changed = text.substring(rule.start(), start) + replacement + text.substring(end, rule.end());
        var nameAt = changed.indexOf(rule.name());
        var whole = changed.substring(0, nameAt)
                + name
                + changed.substring(nameAt + rule.name().length());
        mutants.add(new RuleMutant(mutant, module, new Variant(name, rule.name(), file.path(), rule.end(), whole)));
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
