package jp.zairyu.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Edge;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.PossibleChange;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;

/** What {@code changes.yaml} and {@code edges.yaml} name exists: facts, numbers of law, criteria, people. */
final class PossibleChanges implements Lint.Check {
    private static final String AS_OF = "asOf";
    private static final Set<String> WHO = Set.of("worker", "employer", "time");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var criteria = criteria(material.ruleset());
        material.ruleset().screenings().forEach((screening, law) -> {
            var ids = new HashSet<String>();
            own(screening, law).forEach(change -> check(material.ruleset(), screening, change, ids, criteria, found));
            law.edges().stream()
                    .filter(edge -> edge.criterion() == null || edge.criterion().startsWith(screening + "."))
                    .forEach(edge -> check(law, screening, edge, found));
        });
    }

    /** Those of its own file; of those borrowed, the lender tells. */
    static Stream<PossibleChange> own(String screening, ScreeningLaw law) {
        return law.changes().stream()
                .filter(change -> change.id() == null || change.id().startsWith(screening + "."));
    }

    private static void check(
            Ruleset ruleset,
            String screening,
            PossibleChange change,
            Set<String> ids,
            Set<String> criteria,
            List<Diagnostic> found) {
        var file = screening + "/changes.yaml";
        if (change.id() == null || !ids.add(change.id())) {
            found.add(Diagnostic.error(
                    file,
                    change.place().line(),
                    null,
                    change.id() == null ? "the change has no `id`" : "the change " + change.id() + " stands twice",
                    "Give each an id of its own, such as `" + screening + ".change.pay`"));
            return;
        }
        if (!WHO.contains(String.valueOf(change.who()))) {
            found.add(Diagnostic.error(
                    file,
                    change.place().line("/who"),
                    null,
                    change.id() + ": nobody is called `" + change.who() + "`",
                    "Write worker, employer or time"));
        }
        Stream.of(change.set().keySet(), change.when().keySet(), change.unless().keySet())
                .flatMap(Set::stream)
                .filter(path -> !path.equals(AS_OF) && !isFact(path))
                .forEach(path -> found.add(noFact(file, change, path)));
        Stream.concat(change.set().values().stream(), Stream.ofNullable(change.by()))
                .forEach(value -> value(ruleset, file, change, value, criteria, found));
        Stream.concat(change.mends().stream(), change.notFor().stream())
                .filter(criterion -> isHere(ruleset, criterion) && !criteria.contains(criterion))
                .forEach(criterion -> found.add(noCriterion(file, change, criterion, criteria)));
    }

    /** A folder without a screening has no use for what is said of its criteria. */
    private static boolean isHere(Ruleset ruleset, String criterion) {
        var screening = criterion.split("\\.")[0];
        return ruleset.screenings().containsKey(screening)
                || NearestWord.to(screening, ruleset.screenings().keySet()).isPresent();
    }

    /** Of every screening: one that borrows a tree borrows its changes, and may have another use for them. */
    private static Set<String> criteria(Ruleset ruleset) {
        var known = new HashSet<String>();
        ruleset.screenings().values().stream()
                .flatMap(law -> law.criteria().criteria().values().stream())
                .forEach(criterion -> {
                    known.add(criterion.id());
                    known.add(criterion.concludedAs());
                });
        return known;
    }

    private static Diagnostic noCriterion(String file, PossibleChange change, String criterion, Set<String> criteria) {
        return Diagnostic.error(
                file,
                change.place().line(),
                null,
                change.id() + ": there is no criterion " + criterion,
                NearestWord.remedy(criterion, criteria));
    }

    private static boolean isFact(String path) {
        return FactPaths.known().contains(path.replaceAll("/(-|\\d+)(/|$)", "/*$2"))
                || FactPaths.known().contains(path.replaceAll("/-$", ""));
    }

    private static Diagnostic noFact(String file, PossibleChange change, String path) {
        return Diagnostic.error(
                file,
                change.place().line(),
                null,
                change.id() + ": there is no fact " + path,
                NearestWord.remedy(path, FactPaths.known(), "Write the path as it stands in a request"));
    }

    private static void value(
            Ruleset ruleset,
            String file,
            PossibleChange change,
            JsonNode value,
            Set<String> criteria,
            List<Diagnostic> found) {
        if (value.has("fact") && !isFact(value.get("fact").asText())) {
            found.add(noFact(file, change, value.get("fact").asText()));
        }
        Stream.of("shortfall", "trim", "bands", "recorded")
                .filter(value::has)
                .map(name -> value.get(name).asText())
                .filter(criterion -> isHere(ruleset, criterion) && !criteria.contains(criterion))
                .forEach(criterion -> found.add(noCriterion(file, change, criterion, criteria)));
        var numbers = ruleset.parameters().numbers().keySet();
        if (value.has("number") && !numbers.contains(value.get("number").asText())) {
            var key = value.get("number").asText();
            found.add(Diagnostic.error(
                    file,
                    change.place().line(),
                    null,
                    change.id() + ": there is no number " + key,
                    NearestWord.remedy(key, numbers, "Write a key of parameters/")));
        }
        var provisions = ruleset.parameters().provisions().keySet();
        if (value.has("last-day") && !provisions.contains(value.get("last-day").asText())) {
            var key = value.get("last-day").asText();
            found.add(Diagnostic.error(
                    file,
                    change.place().line(),
                    null,
                    change.id() + ": there is no provision " + key,
                    NearestWord.remedy(key, provisions, "Write a key of parameters/")));
        }
        value.forEach(inner -> value(ruleset, file, change, inner, criteria, found));
    }

    private static void check(ScreeningLaw law, String screening, Edge edge, List<Diagnostic> found) {
        var criteria = law.criteria().criteria().keySet();
        if (edge.criterion() == null || !criteria.contains(edge.criterion())) {
            found.add(Diagnostic.error(
                    screening + "/edges.yaml",
                    edge.place().line(),
                    null,
                    "there is no criterion " + edge.criterion(),
                    NearestWord.remedy(String.valueOf(edge.criterion()), criteria)));
        }
    }
}
