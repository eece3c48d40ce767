package jp.zairyu.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.RuleInfo;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.law.Standing;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;

/** How far the cases of a rules folder show what its rules conclude: all rules and all results → one row a criterion. */
public final class Coverage {
    private static final List<Status> SIDES = List.of(Status.MET, Status.NOT_MET);

    private final Ruleset ruleset;
    private final Map<String, List<RuleInfo>> rules;
    private final Map<Covered.Seen, Integer> cases = new HashMap<>();
    private final Set<RuleInfo> fired = new HashSet<>();

    private Coverage(RulebookShelf shelf) {
        this.ruleset = shelf.ruleset();
        this.rules = shelf.rulebooks().values().stream()
                .flatMap(rulebook -> rulebook.rules().values().stream())
                .filter(rule -> rule.criterion() != null)
                .collect(Collectors.groupingBy(RuleInfo::criterion));
    }

    /**
     * What the cases show of one criterion.
     *
     * @param criterion its id
     * @param file the file that describes it
     * @param borrowed whether rules of another criterion conclude it
     * @param rules how many rules conclude each outcome
     * @param cases how many cases show each status, of this criterion or of one that borrows its rules
     * @param checkedOn the last day somebody compared it with the law; null if not noted
     * @param unseen outcomes that a rule concludes and no case shows
     * @param single sides, MET or NOT_MET, that one case alone shows
     * @param idle names of its own rules that conclude in no case
     */
    public record Row(
            String criterion,
            String file,
            Bilingual label,
            boolean borrowed,
            Map<Status, Integer> rules,
            Map<Status, Integer> cases,
            String citation,
            Standing standing,
            LocalDate checkedOn,
            List<Status> unseen,
            List<Status> single,
            List<String> idle) {
        /** Whether an outcome or a rule is shown by no case. */
        public boolean hasGap() {
            return !unseen.isEmpty() || !idle.isEmpty();
        }

        /** Whether there is a gap, a side that hangs on one case, or a citation that nobody could verify. */
        public boolean isThin() {
            return hasGap() || !single.isEmpty() || standing == Standing.unverified;
        }
    }

    /** @return a row for each criterion that rules conclude, in the order of files and, in each, of the law */
    public static List<Row> of(RulebookShelf shelf, Collection<CaseRunner.Result> results) {
        var coverage = new Coverage(shelf);
        results.forEach(result -> coverage.add(result.covered()));
        return coverage.rows();
    }

    private void add(Covered covered) {
        covered.criteria().stream()
                .flatMap(seen -> Stream.of(seen, new Covered.Seen(concludedAs(seen.criterion()), seen.status())))
                .distinct()
                .forEach(seen -> cases.merge(seen, 1, Integer::sum));
        fired.addAll(covered.rules());
    }

    /** The criterion that lends its rules, without the word it lends them for. */
    private String concludedAs(String id) {
        var criterion = criterion(id);
        return (criterion == null ? id : criterion.concludedAs()).split(Finding.VARIANT)[0];
    }

    private Criterion criterion(String id) {
        var law = ruleset.screening(id.split("\\.")[0]);
        return law == null ? null : law.criteria().criteria().get(id);
    }

    private List<Row> rows() {
        var rows = new LinkedHashMap<String, Row>();
        for (var law : ruleset.screenings().values()) {
            var book = law.criteria();
            var judged = book.trees().flatMap(Coverage::leaves);
            var lending = book.criteria().keySet().stream().filter(rules::containsKey);
            Stream.concat(judged, lending)
                    .map(book.criteria()::get)
                    .filter(criterion -> criterion != null && criterion.isDescribedIn(book.screening()))
                    .forEach(criterion -> rows.computeIfAbsent(criterion.id(), id -> row(law, criterion)));
        }
        return rows.values().stream().sorted(Comparator.comparing(Row::file)).toList();
    }

    private static Stream<String> leaves(Tree tree) {
        return tree.children().isEmpty()
                ? Stream.of(tree.id())
                : tree.children().stream().flatMap(Coverage::leaves);
    }

    private Row row(ScreeningLaw law, Criterion criterion) {
        var lender = criterion.concludedAs().split(Finding.VARIANT)[0];
        var concluding = rules.getOrDefault(lender, List.of());
        var isBorrowed = !criterion.concludedAs().equals(criterion.id());
        var byOutcome = new EnumMap<Status, Integer>(Status.class);
        concluding.forEach(rule -> byOutcome.merge(rule.outcome(), 1, Integer::sum));
        var byStatus = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            byStatus.put(status, cases.getOrDefault(new Covered.Seen(criterion.id(), status), 0));
        }
        return new Row(
                criterion.id(),
                criterion.module() + "/criteria.yaml",
                label(law, criterion),
                isBorrowed,
                byOutcome,
                byStatus,
                criterion.citation(),
                criterion.standing(),
                criterion.checkedOn(),
                isBorrowed ? List.of() : shown(byOutcome.keySet(), byStatus, 0),
                isBorrowed ? List.of() : shown(sides(byOutcome), byStatus, 1),
                isBorrowed ? List.of() : idle(concluding));
    }

    private static List<Status> sides(Map<Status, Integer> rules) {
        return SIDES.stream().filter(rules::containsKey).toList();
    }

    /** Outcomes that exactly so many cases show. */
    private static List<Status> shown(Collection<Status> outcomes, Map<Status, Integer> cases, int times) {
        return outcomes.stream().filter(status -> cases.get(status) == times).toList();
    }

    private List<String> idle(List<RuleInfo> concluding) {
        var idle = new ArrayList<String>();
        concluding.stream().filter(rule -> !fired.contains(rule)).forEach(rule -> idle.add(rule.name()));
        return idle;
    }

    private static Bilingual label(ScreeningLaw law, Criterion criterion) {
        var key = criterion.id() + ".label";
        return new Bilingual(law.messages().text("ja", key), law.messages().text("en", key));
    }
}
