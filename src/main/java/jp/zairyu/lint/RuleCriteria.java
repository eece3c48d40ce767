package jp.zairyu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.ScreeningLaw;

/** Each rule concludes a criterion that its screening knows, and each criterion is concluded by a rule. */
final class RuleCriteria implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        var known = Criteria.known(material);
        var concluded = new HashSet<String>();
        material.rules().filter(rule -> rule.tag("criterion") != null).forEach(rule -> {
            concluded.add(rule.tag("criterion"));
            rule(material, known, rule, found);
        });
        everyLeafHasARule(material, concluded, found);
    }

    private static void rule(Material material, Set<String> known, DrlRule rule, List<Diagnostic> found) {
        var screening = Home.screening(rule.file());
        var law = material.ruleset().screening(screening);
        var criterion = rule.tag("criterion");
        if (law == null || law.criteria().criteria().containsKey(criterion)) {
            return;
        }
        if (known.contains(criterion)) {
            found.add(error(
                    rule,
                    criterion + " belongs to another screening, and " + screening + "/ does not name it",
                    "Move the rule to the folder that describes it, or name it in a tree of " + screening + "/"));
        } else {
            found.add(error(
                    rule,
                    "concludes " + criterion + ", which no criteria.yaml describes",
                    NearestWord.remedy(criterion, known, "Describe it in " + Home.criteria(Home.module(rule.file())))));
        }
    }

    private static Diagnostic error(DrlRule rule, String problem, String remedy) {
        return Diagnostic.error(rule.file(), rule.lineOf("criterion"), rule.name(), problem, remedy);
    }

    private static void everyLeafHasARule(Material material, Set<String> concluded, List<Diagnostic> found) {
        material.ruleset().screenings().values().stream()
                .map(ScreeningLaw::criteria)
                .flatMap(book -> book.trees().flatMap(Trees::leaves).distinct().map(leaf -> book.criteria()
                        .get(leaf.id())))
                .filter(criterion -> !concluded.contains(concludedAs(criterion)))
                .distinct()
                .forEach(criterion -> noRule(material, concluded, criterion, found));
    }

    private static void noRule(Material material, Set<String> concluded, Criterion criterion, List<Diagnostic> found) {
        var file = Home.criteria(criterion);
        var missing = concludedAs(criterion);
        var borrows = !missing.equals(criterion.id());
        found.add(Diagnostic.error(
                file,
                material.lines().of(file, borrows ? criterion.concludedAs() : criterion.id()),
                null,
                criterion.id() + " is concluded by no rule" + (borrows ? ": none concludes " + missing : ""),
                NearestWord.remedy(
                        missing,
                        concluded,
                        "Write rules with `@criterion( \"" + missing + "\" )`, one for each outcome")));
    }

    private static String concludedAs(Criterion criterion) {
        return criterion.concludedAs().split(Finding.VARIANT)[0];
    }
}
