package jp.zairyu.lint;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.Messages;

/** Every sentence that an answer needs stands in both languages. */
final class MissingSentences implements Lint.Check {
    static final Map<String, String> LANGUAGES = new LinkedHashMap<>();

    static {
        LANGUAGES.put("ja", "Japanese");
        LANGUAGES.put("en", "English");
    }

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var said = new HashSet<String>();
        for (var sentence : material.sentences()) {
            var law = material.ruleset().screening(sentence.screening());
            if (sentence.asker() != null && law != null && !law.messages().has(sentence.key())) {
                if (said.add(sentence.key() + sentence.asker().rule())) {
                    found.add(missing(law.messages(), sentence));
                }
            }
        }
    }

    private static Diagnostic missing(Messages messages, Sentence sentence) {
        var lacking = LANGUAGES.keySet().stream()
                .filter(language -> messages.text(language, sentence.key()) == null)
                .toList();
        var files = lacking.stream()
                .map(language -> sentence.folder() + "/messages_" + language + ".properties")
                .collect(Collectors.joining(" and "));
        var languages = lacking.stream().map(LANGUAGES::get).collect(Collectors.joining(" and "));
        var asker = sentence.asker();
        return Diagnostic.error(
                asker.file(),
                asker.line().get(),
                asker.rule(),
                asker.what() + " needs the words " + sentence.key() + ", which are missing in " + languages,
                "Add the line `" + sentence.key() + "=…` to " + files);
    }
}
