package jp.zairyu.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.facts.FactPath;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Module;
import jp.zairyu.law.Need;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetException;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.verdict.Tree;

/** What must hold between the parts of a ruleset: no rule without a criterion, no criterion without law and words. */
final class RulesetCheck {
    private static final Pattern PARAMETER = Pattern.compile("(?:Parameter|Band)\\(\\s*key == \"([^\"]*)\"");
    private static final Pattern PROVISION = Pattern.compile("Provision\\(\\s*key == \"([^\"]*)\"");

    private static final String COMPLETE = "Complete";

    private final Ruleset ruleset;
    private final List<Diagnostic> wrong = new ArrayList<>();

    private RulesetCheck(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** @throws RulesetException with everything that is wrong, not only the first */
    static void check(Ruleset ruleset, Map<String, Rulebook> rulebooks) {
        var check = new RulesetCheck(ruleset);
        ruleset.screenings().values().forEach(law -> check.criteria(law));
        rulebooks.forEach((name, rulebook) -> check.rules(ruleset.modules().get(name), rulebook));
        check.everyLeafHasARule(rulebooks.values());
        if (!check.wrong.isEmpty()) {
            throw new RulesetException(check.wrong);
        }
    }

    private void criteria(ScreeningLaw law) {
        var book = law.criteria();
        book.criteria().values().stream()
                .filter(criterion -> screening(criterion.module()).equals(book.screening()))
                .filter(criterion -> !criterion.id().contains(Finding.VARIANT))
                .forEach(criterion -> criterion(criterion.module() + "/criteria.yaml", law, criterion));
        penalties(book.screening() + "/criteria.yaml", book);
        book.trees().flatMap(RulesetCheck::lists).distinct().forEach(list -> listWords(law, list));
        book.trees()
                .flatMap(RulesetCheck::someOf)
                .map(id -> id + ".not-met")
                .distinct()
                .filter(key -> !law.messages().has(key))
                .forEach(key -> add("words", key + " is missing: what is said where the list is complete and empty"));
        entries(book);
    }

    private void rules(Module module, Rulebook rulebook) {
        var law = ruleset.screening(screening(module.name()));
        rulebook.rules().values().stream()
                .filter(rule -> rule.criterion() != null)
                .forEach(rule -> rule(module, law, rule));
        module.rules().forEach(this::keys);
    }

    private void everyLeafHasARule(Collection<Rulebook> rulebooks) {
        var concluded = new HashSet<String>();
        rulebooks.forEach(rulebook -> rulebook.rules().values().forEach(rule -> concluded.add(rule.criterion())));
        ruleset.screenings().values().stream().map(ScreeningLaw::criteria).forEach(book -> book.trees()
                .flatMap(RulesetCheck::leaves)
                .distinct()
                .map(leaf -> book.criteria().get(leaf.id()))
                .filter(criterion -> !concluded.contains(criterion.concludedAs().split(Finding.VARIANT)[0]))
                .forEach(criterion ->
                        add(criterion.module() + "/criteria.yaml", criterion.id() + " is concluded by no rule")));
    }

    private static Stream<Tree> leaves(Tree tree) {
        return tree.children().isEmpty()
                ? Stream.of(tree)
                : tree.children().stream().flatMap(RulesetCheck::leaves);
    }

    /** An entry names words that exist, and neighbours that are entries. */
    private void entries(CriteriaBook book) {
        var ids = book.entries().stream().map(CriteriaBook.Entry::id).toList();
        for (var entry : book.entries()) {
            var file = book.criteria().get(entry.tree().id()).module() + "/criteria.yaml";
            word(file, "statuses", entry.status());
            word(file, "designations", entry.designation());
            word(file, "sub-categories", entry.subCategory());
            entry.neighbours().stream()
                    .filter(neighbour -> !ids.contains(neighbour))
                    .forEach(neighbour -> add(file, entry.id() + ": there is no neighbour " + neighbour));
        }
        if (!book.entries().isEmpty()) {
            hasEntries(book, "statuses", CriteriaBook.Entry::status);
            hasEntries(book, "designations", CriteriaBook.Entry::designation);
        }
    }

    /** Whoever may ask for a word of this table is answered. */
    private void hasEntries(CriteriaBook book, String table, Function<CriteriaBook.Entry, String> word) {
        var answered = book.entries().stream().map(word).collect(Collectors.toSet());
        ruleset.vocabulary().table(table).rows().keySet().stream()
                .filter(code -> !answered.contains(code))
                .forEach(code ->
                        add("vocabulary/" + table + ".csv", code + " has no entry in " + book.screening() + "/"));
    }

    /** What a criterion is concluded for must be a word, or no rule could ever conclude it. */
    private void word(String file, Criterion criterion) {
        var concludedAs = criterion.concludedAs().split(Finding.VARIANT);
        if (concludedAs.length > 1 && isNoWord(concludedAs[1])) {
            add(file, criterion.id() + ": " + concludedAs[1] + " is no word of the vocabulary");
        }
    }

    /** Neither a code of any table nor a word in any cell. */
    private boolean isNoWord(String code) {
        return ruleset.vocabulary().tables().values().stream()
                .flatMap(table -> table.rows().values().stream())
                .noneMatch(row -> row.code().equals(code)
                        || row.cells().keySet().stream()
                                .anyMatch(column -> row.several(column).contains(code)));
    }

    /** A list that trees judge is asked for, and asked whether it is complete. */
    private void listWords(ScreeningLaw law, String list) {
        Stream.of("list." + list + ".label", "question./" + list, "question./" + list + COMPLETE)
                .filter(key -> !law.messages().has(key))
                .forEach(key -> add("words", key + " is missing in messages_ja or messages_en"));
    }

    private static Stream<String> someOf(Tree tree) {
        var own = tree instanceof Tree.Some some ? Stream.of(some.id()) : Stream.<String>empty();
        return Stream.concat(own, tree.children().stream().flatMap(RulesetCheck::someOf));
    }

    private static Stream<String> lists(Tree tree) {
        var own = tree instanceof Tree.Each each
                ? Stream.of(each.list())
                : tree instanceof Tree.Some some ? Stream.of(some.list()) : Stream.<String>empty();
        return Stream.concat(own, tree.children().stream().flatMap(RulesetCheck::lists));
    }

    private void word(String file, String table, String code) {
        if (code != null && ruleset.vocabulary().table(table).row(code) == null) {
            add(file, "there is no " + code + " in the table " + table);
        }
    }

    private static String screening(String module) {
        return module.split("/")[0];
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
        if (criterion.provision() != null && !ruleset.parameters().provisions().containsKey(criterion.provision())) {
            add(file, criterion.id() + ": in-force names " + criterion.provision() + ", which is not in parameters/");
        }
        word(file, criterion);
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

    private void rule(Module module, ScreeningLaw law, RuleInfo rule) {
        var name = "rule \"" + rule.name() + "\"";
        var file = module.name();
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

    private void penalties(String file, CriteriaBook book) {
        var keys = new ArrayList<String>();
        book.consequences().forEach(consequence -> keys.addAll(consequence.penalties()));
        book.duties().forEach(duty -> keys.addAll(duty.penalties()));
        book.advice().forEach(advice -> keys.addAll(advice.penalties()));
        keys.stream()
                .filter(key -> !ruleset.parameters().numbers().containsKey(key))
                .forEach(key -> add(file, "the penalty " + key + " is not in parameters/"));
    }

    private void add(String file, String message) {
        wrong.add(new Diagnostic(file, message));
    }
}
