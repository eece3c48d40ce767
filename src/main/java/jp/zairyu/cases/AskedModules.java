package jp.zairyu.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.law.Module;
import jp.zairyu.law.Ruleset;

/**
 * Which modules a question asks.
 *
 * @param screening what it asks for
 * @param statuses the statuses of residence it names, in any of their words
 * @param designations the designations it names, in any of their words
 */
public record AskedModules(String screening, List<String> statuses, List<String> designations) {
    public static AskedModules of(CaseBook.Filed filed) {
        return new AskedModules(
                filed.screening(),
                words(filed.goldenCase().statuses()),
                words(filed.goldenCase().designations()));
    }

    private static List<String> words(JsonNode words) {
        return words == null
                ? List.of()
                : StreamSupport.stream(words.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    /** The modules, each after those it builds on. */
    public List<Module> in(Ruleset ruleset) {
        var book = ruleset.screening(screening).criteria();
        return ruleset.modulesOf(Explainer.trees(book, wanted(ruleset)), book);
    }

    /** The codes of the statuses and designations asked for; none: all. */
    public List<String> wanted(Ruleset ruleset) {
        return Stream.concat(codes(ruleset, "statuses", statuses), codes(ruleset, "designations", designations))
                .toList();
    }

    private static Stream<String> codes(Ruleset ruleset, String table, List<String> words) {
        return words.stream()
                .map(word -> ruleset.vocabulary().table(table).code(word).orElse(word));
    }
}
