package jp.zairyu.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.zairyu.facts.FactPath;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Need;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Tree;

/** What must hold between the parts of a ruleset: no rule without a criterion, no criterion without law and words. */
final class RulesetCheck {
    private static final Pattern PARAMETER = Pattern.compile("Parameter\\(\\s*key == \"([^\"]*)\"");
    private static final Pattern PROVISION = Pattern.compile("Provision\\(\\s*key == \"([^\"]*)\"");

    private final Ruleset ruleset;
    private final List<Diagnostic> wrong = new ArrayList<>();

    private RulesetCheck(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** @throws RulesetException with everything that is wrong, not only the first */
    static void check(Ruleset ruleset, Map<String, Rulebook> rulebooks) {
        var check = new RulesetCheck(ruleset);
        ruleset.screenings().forEach((name, law) -> check.screening(law, rulebooks.get(name)));
        if (!check.wrong.isEmpty()) {
            throw new RulesetException(check.wrong);
        }
    }

    private void screening(ScreeningLaw law, Rulebook rulebook) {
        var file = law.criteria().screening() + "/criteria.yaml";
        law.criteria().criteria().values().forEach(criterion -> criterion(file, law, criterion));
        rulebook.rules().values().stream()
                .filter(rule -> rule.criterion() != null)
                .forEach(rule -> rule(law, rule));
        var concluded = new HashSet<String>();
        rulebook.rules().values().forEach(rule -> concluded.add(rule.criterion()));
        leaves(law.criteria()).stream()
                .filter(leaf -> !concluded.contains(leaf))
                .forEach(leaf -> add(file, leaf + " is concluded by no rule"));
        penalties(file, law.criteria());
        law.rules().forEach(this::keys);
    }

    /** A misspelt key would compile, and never fire. */
    private void keys(String file, String text) {
        PARAMETER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !ruleset.parameters().numbers().containsKey(key))
                .forEach(key -> add(file, "the parameter " + key + " is not in parameters/"));
        PROVISION
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !ruleset.parameters().provisions().containsKey(key))
                .forEach(key -> add(file, "the provision " + key + " is not in parameters/"));
    }

    private void criterion(String file, ScreeningLaw law, Criterion criterion) {
        if (criterion.citation() == null || criterion.standing() == null) {
            add(file, criterion.id() + " needs a citation and a standing");
        }
        if (!law.messages().has(criterion.id() + ".label")) {
            add(file, criterion.id() + ".label is missing in messages_ja or messages_en");
        }
        for (var need : criterion.needs()) {
            paths(need).forEach(path -> path(file, criterion, law, path));
        }
    }

    private static List<String> paths(Need need) {
        var paths = new ArrayList<>(need.anyOf());
        paths.addAll(need.after());
        paths.addAll(need.when().keySet());
        paths.addAll(need.unless().keySet());
        return paths;
    }

    private void path(String file, Criterion criterion, ScreeningLaw law, String path) {
        try {
            var fact = FactPath.of(path);
            fact.table().ifPresent(table -> ruleset.vocabulary().table(table));
            if (!law.messages().has(fact.question())) {
                add("words", fact.question() + " is missing in messages_ja or messages_en");
            }
        } catch (IllegalArgumentException e) {
            add(file, criterion.id() + ": " + e.getMessage());
        }
    }

    private void rule(ScreeningLaw law, RuleInfo rule) {
        var name = "rule \"" + rule.name() + "\"";
        var file = law.criteria().screening();
        if (!law.criteria().criteria().containsKey(rule.criterion())) {
            add(file, name + " concludes " + rule.criterion() + ", which criteria.yaml does not know");
        }
        var message = rule.message() != null
                ? rule.message()
                : rule.criterion() + "." + rule.outcome().word();
        if (!law.messages().has(message)) {
            add(file, name + " needs the words " + message + " in messages_ja and messages_en");
        }
    }

    private static List<String> leaves(CriteriaBook book) {
        var leaves = new ArrayList<String>();
        addLeaves(book.tree(), leaves);
        book.consequences().forEach(consequence -> addLeaves(consequence.tree(), leaves));
        book.duties().forEach(duty -> {
            addLeaves(duty.due(), leaves);
            if (duty.kept() != null) {
                addLeaves(duty.kept(), leaves);
            }
        });
        return leaves;
    }

    private static void addLeaves(Tree tree, List<String> leaves) {
        if (tree instanceof Tree.Leaf leaf) {
            leaves.add(leaf.id());
        } else if (tree instanceof Tree.AllOf all) {
            all.parts().forEach(part -> addLeaves(part, leaves));
        } else if (tree instanceof Tree.AnyOf any) {
            any.parts().forEach(part -> addLeaves(part, leaves));
        } else if (tree instanceof Tree.Each each) {
            addLeaves(each.part(), leaves);
        } else if (tree instanceof Tree.Some some) {
            addLeaves(some.part(), leaves);
        } else if (tree instanceof Tree.ReviewIfNotMet soft) {
            addLeaves(soft.part(), leaves);
        }
    }

    private void penalties(String file, CriteriaBook book) {
        var keys = new ArrayList<String>();
        book.consequences().forEach(consequence -> keys.addAll(consequence.penalties()));
        book.duties().forEach(duty -> keys.addAll(duty.penalties()));
        keys.stream()
                .filter(key -> !ruleset.parameters().numbers().containsKey(key))
                .forEach(key -> add(file, "the penalty " + key + " is not in parameters/"));
    }

    private void add(String file, String message) {
        wrong.add(new Diagnostic(file, message));
    }
}
