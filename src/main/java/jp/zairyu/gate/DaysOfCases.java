package jp.zairyu.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook.Filed;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.Ruleset;
import jp.zairyu.verdict.Tree;

/** Cases that speak of a criterion on a day on which no law puts it in force: their date is likely to be a slip. */
final class DaysOfCases {
    private final Ruleset ruleset;

    /** Of each criterion that rules conclude, the provisions that each of these rules asks for. */
    private final Map<String, List<Set<String>>> asked = new HashMap<>();

    private final Map<String, Map<String, List<Set<String>>>> places = new HashMap<>();

    DaysOfCases(Ruleset ruleset, List<DrlFile> files) {
        this.ruleset = ruleset;
        files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> rule.tag("criterion") != null)
                .forEach(rule -> asked.computeIfAbsent(rule.tag("criterion"), id -> new ArrayList<>())
                        .add(provisions(rule)));
    }

    private static Set<String> provisions(DrlRule rule) {
        return rule.when().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> pattern.type().equals("Provision"))
                .flatMap(pattern -> pattern.key().stream())
                .collect(Collectors.toSet());
    }

    /** @return a warning at each line that expects something of a criterion that is not in force for its case */
    List<Diagnostic> wrong(Collection<Filed> cases) {
        return cases.stream().flatMap(this::wrong).toList();
    }

    private Stream<Diagnostic> wrong(Filed filed) {
        var expect = filed.goldenCase().expect();
        if (expect == null) {
            return Stream.empty();
        }
        var places = new ArrayList<Stream<Diagnostic>>();
        places.add(wrong(filed, "/expect/because", expect.because()));
        for (var i = 0; expect.statuses() != null && i < expect.statuses().size(); i++) {
            places.add(wrong(
                    filed,
                    "/expect/statuses/" + i + "/because",
                    expect.statuses().get(i).because()));
        }
        return places.stream().flatMap(all -> all);
    }

    private Stream<Diagnostic> wrong(Filed filed, String pointer, List<ObjectNode> because) {
        var found = new ArrayList<Diagnostic>();
        for (var i = 0; because != null && i < because.size(); i++) {
            var id = because.get(i).path("id").asText();
            var line = filed.place().line(pointer + "/" + i);
            notInForce(filed, id).ifPresent(dated -> found.add(warning(filed, line, id, dated)));
        }
        return found.stream();
    }

    private Diagnostic warning(Filed filed, int line, String id, Dated dated) {
        return Diagnostic.warning(
                filed.file(),
                line,
                filed.goldenCase().name(),
                id + " is not in force in this case: " + dated.key() + " is not in force on "
                        + day(filed, dated).orElseThrow(),
                "Look at `asOf` and the days in `facts`, or expect nothing of it");
    }

    /** A provision for want of which a criterion is not in force for a case. */
    private Optional<Dated> notInForce(Filed filed, String id) {
        var criterion = criterion(filed, id);
        if (criterion == null) {
            return Optional.empty();
        }
        var rules = asked.get(criterion.concludedAs().split(Finding.VARIANT)[0]);
        return everywhere(filed, places(filed.screening()).get(id)).or(() -> everywhere(filed, rules));
    }

    /** The first provision that is not in force, where each of some places wants one. */
    private Optional<Dated> everywhere(Filed filed, List<Set<String>> places) {
        var ended = Stream.ofNullable(places)
                .flatMap(List::stream)
                .map(provisions -> ended(filed, provisions))
                .toList();
        return ended.stream().allMatch(Optional::isPresent)
                ? ended.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** Of each criterion of a screening, the provisions under which it stands, for each place where it does. */
    private Map<String, List<Set<String>>> places(String screening) {
        return places.computeIfAbsent(screening, name -> {
            var found = new HashMap<String, List<Set<String>>>();
            ruleset.screening(name).criteria().trees().forEach(tree -> collect(tree, Set.of(), found));
            return found;
        });
    }

    private static void collect(Tree tree, Set<String> under, Map<String, List<Set<String>>> found) {
        if (tree instanceof Tree.Dated dated) {
            var here = new HashSet<>(under);
            here.add(dated.provision());
            collect(dated.part(), here, found);
        } else {
            found.computeIfAbsent(tree.id(), id -> new ArrayList<>()).add(under);
            tree.children().forEach(child -> collect(child, under, found));
        }
    }

    private Criterion criterion(Filed filed, String id) {
        var law = ruleset.screening(filed.screening());
        return law == null ? null : law.criteria().criteria().get(id);
    }

    /** One of some provisions that is surely not in force for a case. */
    private Optional<Dated> ended(Filed filed, Set<String> provisions) {
        return provisions.stream()
                .sorted()
                .map(ruleset.parameters().provisions()::get)
                .filter(dated -> dated != null
                        && day(filed, dated).map(dated::on).isEmpty()
                        && day(filed, dated).isPresent())
                .findFirst();
    }

    /** The day of a case that governs a provision; nothing where only the rules can tell it. */
    private static Optional<LocalDate> day(Filed filed, Dated dated) {
        var asOf = day(filed.goldenCase().asOf());
        return switch (dated.governor()) {
            case AS_OF -> asOf;
            case FILED -> day(filed.goldenCase().facts().at("/filing/filedOn")).or(() -> asOf);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(JsonNode written) {
        try {
            return Optional.ofNullable(written).filter(JsonNode::isTextual).map(day -> LocalDate.parse(day.asText()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
