package jp.zairyu.lint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.drl.Condition;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.drl.Places;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.Standing;
import jp.zairyu.lint.terms.NotAllowed;
import jp.zairyu.lint.terms.Token;
import jp.zairyu.lint.terms.Tokens;

/** A rule is a name, tags, conditions and one conclusion. */
final class RuleShape implements Lint.Check {
    private static final Set<String> TAGS =
            Set.of("criterion", "outcome", "citation", "message", "standing", "derives");
    private static final Set<String> OUTCOMES = Set.of("MET", "NOT_MET", "REVIEW", "UNKNOWN");

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var names = new HashMap<String, DrlRule>();
        for (var file : material.files()) {
            var text = material.folder().text(file.path());
            var module = file.path().substring(0, file.path().lastIndexOf('/') + 1);
            for (var rule : file.rules()) {
                var shape = new OneRule(rule, text, found);
                shape.once(names.put(module + rule.name(), rule));
                if (shape.head()) {
                    shape.nothingInHead();
                }
                shape.tags();
                shape.nothingElse();
            }
        }
    }

    private record OneRule(DrlRule rule, String text, List<Diagnostic> found) {
        void once(DrlRule other) {
            if (other != null) {
                wrong(
                        rule.line(),
                        "another rule has this name, in " + other.file() + " on line " + other.line(),
                        "Give each rule a sentence of its own");
            }
        }

        /** Between the name and when stand tags, each once, each with one value. */
        boolean head() {
            try {
                var tokens = Tokens.before(headText(), "when");
                var seen = new HashSet<String>();
                var i = 2;
                while (i < tokens.size() - 1) {
                    i = tag(tokens, i, seen);
                }
                return true;
            } catch (NotAllowed e) {
                wrong(lineAt(e.at()), e.getMessage(), e.remedy());
                return false;
            }
        }

        private int tag(List<Token> tokens, int at, Set<String> seen) throws NotAllowed {
            var isTag = tokens.get(at).is("@")
                    && at + 4 < tokens.size()
                    && tokens.get(at + 2).is("(")
                    && tokens.get(at + 4).is(")");
            if (!isTag) {
                throw noTag(tokens, at);
            }
            var name = tokens.get(at + 1).text();
            if (!seen.add(name)) {
                wrong(lineAt(tokens.get(at).at()), "@" + name + " stands twice", "Leave one out");
            }
            var value = tokens.get(at + 3);
            var word = name.equals("outcome") || name.equals("standing");
            if (TAGS.contains(name) && value.kind() != (word ? Token.Kind.NAME : Token.Kind.TEXT)) {
                wrong(
                        lineAt(value.at()),
                        "@" + name + "( " + value.text() + " ) is "
                                + (word ? "no plain word" : "not in quotation marks"),
                        word ? null : "Write `@" + name + "( \"…\" )`");
            }
            return at + 5;
        }

        private NotAllowed noTag(List<Token> tokens, int at) {
            var token = tokens.get(at);
            if (token.is("@")) {
                return new NotAllowed(
                        "@" + tokens.get(at + 1).text() + " has other than one plain value",
                        "Write `@outcome( MET )`, `@citation( \"…\" )`",
                        token.at());
            }
            return rule.attributes().stream()
                    .filter(attribute -> attribute.startsWith(token.text()))
                    .findFirst()
                    .map(attribute -> new NotAllowed(
                            attribute + " is not allowed",
                            "Rules say nothing of when and how they fire; leave it out",
                            token.at()))
                    .orElseGet(() -> new NotAllowed(
                            "\"" + token.text() + "\" stands between the name of the rule and when",
                            "Only tags stand there, each with one value, as in `@outcome( MET )`",
                            token.at()));
        }

        void tags() {
            rule.tags().keySet().stream()
                    .filter(tag -> !TAGS.contains(tag))
                    .forEach(tag -> wrong(rule.lineOf(tag), "there is no tag @" + tag, NearestWord.remedy(tag, TAGS)));
            var derives = rule.tags().containsKey("derives");
            if (derives && (rule.tags().containsKey("criterion") || rule.tags().containsKey("outcome"))) {
                wrong(rule.lineOf("derives"), "a rule with @derives concludes no criterion", "Leave one of them out");
            } else if (!derives) {
                needed("criterion");
                needed("outcome");
            }
            value("outcome", OUTCOMES);
            value("standing", Arrays.stream(Standing.values()).map(Enum::name).collect(Collectors.toSet()));
        }

        private void needed(String tag) {
            if (!rule.tags().containsKey(tag)) {
                wrong(rule.line(), "@" + tag + " is missing", "Write it under the name of the rule");
            }
        }

        private void value(String tag, Set<String> values) {
            if (rule.tags().containsKey(tag) && !values.contains(String.valueOf(rule.tag(tag)))) {
                wrong(
                        rule.lineOf(tag),
                        "there is no " + tag + " " + rule.tag(tag),
                        NearestWord.remedy(String.valueOf(rule.tag(tag)), values));
            }
        }

        /** Should the parser know of something that its text does not show. */
        void nothingInHead() {
            rule.attributes()
                    .forEach(attribute -> wrong(
                            rule.line(),
                            attribute + " is not allowed",
                            "Rules say nothing of when they fire; leave it out"));
            if (rule.parent() != null) {
                wrong(rule.line(), "extends is not allowed", "Write the conditions out");
            }
        }

        void nothingElse() {
            rule.consequences()
                    .forEach(name -> wrong(
                            rule.thenLine(), "a second then[ " + name + " ] is not allowed", "Write a rule for it"));
            rule.when().forEach(this::condition);
        }

        private void condition(Condition condition) {
            if (condition instanceof Condition.Other other) {
                wrong(
                        Math.max(other.line(), rule.line()),
                        other.kind() + " is not allowed",
                        "Write it as a constraint of a fact, in its brackets");
            }
            condition.parts().forEach(this::condition);
        }

        private String headText() {
            return text.substring(rule.start(), Math.min(rule.end(), text.length()));
        }

        private int lineAt(int at) {
            return Places.line(text, rule.start() + at);
        }

        private void wrong(int line, String problem, String remedy) {
            found.add(Diagnostic.error(rule.file(), line, rule.name(), problem, remedy));
        }
    }
}
