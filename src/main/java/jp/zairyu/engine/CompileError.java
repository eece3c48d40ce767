package jp.zairyu.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Module;
import jp.zairyu.law.NearestWord;
import org.kie.api.builder.Message;

/** What the compiler of Drools refuses, said in an analyst's words: file, line, rule, the words written, what to do. */
final class CompileError {
    /** What is said of a kind of message, made of the words found in it. */
    private record Kind(Pattern sign, Function<MatchResult, Said> said) {}

    /**
     * @param word the analyst's word by which the line is found
     */
    private record Said(String word, String problem, String remedy) {}

    private static final String FACTS = "Only the facts of the table in rules/README.md can be matched";
    private static final List<Kind> KINDS = List.of(
            kind(
                    "Unable to resolve ObjectType '([^']*)'",
                    found -> new Said(found.group(1), "there is no fact `" + found.group(1) + "`", FACTS)),
            kind(
                    "Expression [^\n]*[!=]= *([a-z][\\w-]*):\\s*\\[Error: unable to resolve method using strict-mode: [\\w.]+\\.\\1\\(",
                    found -> unknown(found.group(1))),
            kind("strict-mode: [\\w.]+\\.(\\$\\w+)\\(", found -> unknown(found.group(1))),
            kind("strict-mode: ([\\w.]+)\\.(\\w+)\\(", found -> field(found.group(1), found.group(2))),
            kind(
                    "Field Reader does not exist for declaration '[^']*' in '[^:']*: *([^']*)'",
                    found -> new Said(
                            found.group(1),
                            "the fact has no `" + found.group(1) + "`",
                            "Look at what rules beside it ask of this fact")),
            kind(
                    "(?:Error importing : |Unable to find class )'([^']*)'",
                    found -> new Said(
                            found.group(1),
                            "there is no `" + found.group(1) + "`",
                            "Begin the file as those beside it begin")),
            kind(
                    "Field Extractor for '?(\\w+)'? of '?\\[ClassObjectType class=([\\w.$]+)",
                    found -> field(found.group(2), found.group(1))),
            kind("strict-mode(?:;|:)? no such (?:identifier|property): (\\w+)", found -> unknown(found.group(1))),
            kind("no such identifier: (\\$?\\w+)", found -> unknown(found.group(1))),
            kind("Unable to resolve(?: symbol)? '?(\\$?\\w+)'?", found -> unknown(found.group(1))),
            kind("(\\$?\\w+) cannot be resolved", found -> unknown(found.group(1))),
            kind(
                    "The method (\\w+)\\([^)]*\\) (?:is undefined for|in) the type (\\w+)",
                    found -> new Said(
                            found.group(1),
                            "`" + found.group(1) + "` of `" + found.group(2)
                                    + "` is unknown, or has other words between its parentheses",
                            "Write the conclusion as the rules beside it do")),
            kind(
                    "Duplicate declaration for variable '?(\\$?\\w+)",
                    found -> new Said(
                            found.group(1), "the name `" + found.group(1) + "` is given twice", "Choose two names")),
            kind(
                    "Duplicate rule name: (.*)",
                    found -> new Said(
                            found.group(1),
                            "two rules are called \"" + found.group(1) + "\"",
                            "Give each a name of its own")),
            kind(
                    "(?i)syntax error[^\"]* \"\"?([^\"]+)\"",
                    found -> new Said(
                            found.group(1),
                            "the conclusion cannot be read at `" + found.group(1) + "`",
                            "Write the conclusion as the rules beside it do")),
            kind(
                    "[Cc]omparison operation requires compatible types\\. Found class ([\\w.]+) and class ([\\w.]+)",
                    found -> new Said(
                            "",
                            "a value is compared with one of another kind",
                            "Compare numbers with numbers, words with words, days with days")));

    private static final Pattern RULE = Pattern.compile("(?:[Rr]ule(?: name)?|in rule)\\s*=?\\s*['\"]([^'\"]+)['\"]");
    private static final String FOLDER = "src/main/resources/";

    private CompileError() {}

    private static Kind kind(String sign, Function<MatchResult, Said> said) {
        return new Kind(Pattern.compile(sign), said);
    }

    /** @return one for each rule: what follows is mostly an echo; where an import is wrong, only that */
    static List<Diagnostic> diagnostics(Module module, List<Message> messages) {
        var byRule = new LinkedHashMap<String, Diagnostic>();
        messages.stream().filter(message -> message.getText() != null).forEach(message -> {
            var diagnostic = diagnostic(module, message);
            byRule.putIfAbsent(diagnostic.file() + diagnostic.rule(), diagnostic);
        });
        var imports = byRule.values().stream()
                .filter(one -> one.remedy().startsWith("Begin"))
                .toList();
        return imports.isEmpty() ? List.copyOf(byRule.values()) : imports;
    }

    private static Diagnostic diagnostic(Module module, Message message) {
        var file = file(module, message);
        var text = module.rules().getOrDefault(file, "");
        var said = KINDS.stream()
                .flatMap(kind -> kind.sign()
                        .matcher(message.getText())
                        .results()
                        .limit(1)
                        .map(kind.said()))
                .findFirst()
                .orElse(new Said(
                        "",
                        "the rule cannot be taken as it is written",
                        "Compare it with a rule beside it that works"));
        var named = RULE.matcher(message.getText());
        var rule = named.find() ? named.group(1) : RuleAt.name(text, message.getLine());
        var line = RuleAt.line(text, rule, said.word(), message.getLine());
        return Diagnostic.error(
                file,
                line,
                rule == null && line != null ? RuleAt.name(text, line) : rule,
                said.problem(),
                said.remedy());
    }

    private static String file(Module module, Message message) {
        var path = String.valueOf(message.getPath()).replaceFirst("^/?" + FOLDER, "");
        return module.rules().containsKey(path)
                ? path
                : module.rules().size() == 1
                        ? module.rules().keySet().iterator().next()
                        : module.rules().keySet().stream()
                                .filter(path::endsWith)
                                .findFirst()
                                .orElse(module.name());
    }

    private static Said field(String type, String field) {
        if (type.startsWith("java.")) {
            return new Said(field, "nothing is called `" + field + "` there", "Compare the value itself");
        }
        var name = type.substring(type.lastIndexOf('.') + 1);
        return new Said(field, "`" + name + "` has no `" + field + "`", NearestWord.remedy(field, fields(type)));
    }

    private static Said unknown(String word) {
        return word.startsWith("$")
                ? new Said(word, "nothing is called `" + word + "`", "Name it in a condition above: `" + word + " : …`")
                : new Said(
                        word,
                        "`" + word + "` is not known here",
                        "Put quotation marks around a word of text; name a value with `$`");
    }

    /** What the facts of a type can be asked. */
    private static TreeSet<String> fields(String type) {
        try {
            var found = new TreeSet<String>();
            Arrays.stream(Class.forName(type, false, Thread.currentThread().getContextClassLoader())
                            .getDeclaredMethods())
                    .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                    .filter(method ->
                            !Map.of("equals", 1, "hashCode", 0, "toString", 0).containsKey(method.getName()))
                    .forEach(method -> found.add(method.getName()));
            return found;
        } catch (ClassNotFoundException e) {
            return new TreeSet<>();
        }
    }
}
