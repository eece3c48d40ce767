package jp.zairyu.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.Prospects.ComingLaw;
import jp.zairyu.explanation.Prospects.ComingNumber;
import jp.zairyu.law.Module;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ParameterBook.Value;
import jp.zairyu.law.Ruleset;
import jp.zairyu.verdict.Tree;

/** The same facts on each day of the months to come on which law changes that they can turn on, by the old law and by the new. */
final class Outlook {
    private static final int MONTHS = 12;
    private static final String AS_OF = "asOf";

    private final Trials trials;
    private final Tree tree;
    private final List<String> wanted;
    private final Tried start;
    private final Ruleset ruleset;
    private final Set<String> namedBeside;
    private final List<Module> modules;

    private Outlook(Trials trials, Tree tree, List<String> wanted, Tried start) {
        this.trials = trials;
        this.tree = tree;
        this.wanted = wanted;
        this.start = start;
        this.ruleset = trials.shelf().ruleset();
        var book = start.screened().law().criteria();
        this.namedBeside = book.keys().collect(Collectors.toSet());
        this.modules = ruleset.modulesOf(Explainer.trees(book, wanted), book);
    }

    static List<ComingLaw> of(Trials trials, Tree tree, List<String> wanted, Tried start) {
        return new Outlook(trials, tree, wanted, start).coming();
    }

    private List<ComingLaw> coming() {
        var byDay = new TreeMap<LocalDate, List<Dated>>();
        Stream.of(ruleset.parameters().numbers(), ruleset.parameters().provisions())
                .map(Map::values)
                .flatMap(some -> some.stream())
                .filter(this::isOfUse)
                .forEach(dated -> days(dated).forEach(day -> byDay.computeIfAbsent(day, one -> new ArrayList<>())
                        .add(dated)));
        return byDay.entrySet().stream()
                .map(day -> on(day.getKey(), day.getValue()))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isOfUse(Dated dated) {
        return namedBeside.contains(dated.key())
                || modules.stream()
                        .anyMatch(
                                module -> trials.shelf().rulebook(module.name()).names(dated.key()));
    }

    /** The days within the months to come from which it says something else. */
    private Stream<LocalDate> days(Dated dated) {
        var end = start.asOf().plusMonths(MONTHS);
        return dated.values().stream()
                .flatMap(row -> Stream.of(
                        row.from(), row.until() == null ? null : row.until().plusDays(1)))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(start.asOf()) && !day.isAfter(end))
                .distinct();
    }

    private ComingLaw on(LocalDate day, List<Dated> changed) {
        if (trials.isOver()) {
            return null;
        }
        var verdicts = Stream.of(
                        verdict(day.minusDays(1), trials), verdict(day, trials.before(day)), verdict(day, trials))
                .filter(Objects::nonNull)
                .toList();
        return verdicts.size() < 3
                ? null
                : new ComingLaw(day, numbers(changed, day), verdicts.get(0), verdicts.get(1), verdicts.get(2));
    }

    private static List<ComingNumber> numbers(List<Dated> changed, LocalDate day) {
        return changed.stream()
                .map(dated -> number(dated, day))
                .sorted(Comparator.comparing(ComingNumber::key))
                .toList();
    }

    private String verdict(LocalDate day, Trials law) {
        var body = start.body().deepCopy();
        body.put(AS_OF, day.toString());
        return law.on(tree, wanted, body).map(Tried::verdict).orElse(null);
    }

    private static ComingNumber number(Dated dated, LocalDate day) {
        var before = dated.on(day.minusDays(1));
        var after = dated.on(day);
        return new ComingNumber(
                dated.key(),
                dated.label(),
                before == null ? null : before.value(),
                after == null ? null : after.value(),
                citation(before, after));
    }

    private static String citation(Value before, Value after) {
        return after != null ? after.citation() : before == null ? null : before.citation();
    }
}
