package jp.zairyu;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Manner;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;

/** The words of answers to the golden cases, with the values of those cases in them; each once, with a case that brings it. */
final class Sentences {
    private static final Set<String> LANGUAGES = Set.of("ja", "en", "easy");

    /** Of neighbouring cases, which differ in a number, one is enough: all of them take the time of the golden cases again. */
    private static final int STEP = 2;

    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /** Every second golden case of a folder of rules, asked as it stands, in plain Japanese, too. */
    static Sentences of(RulesFolder folder) {
        var shelf = RulebookShelf.open(folder);
        var t0 = System.nanoTime();
        var sentences = new Sentences();
        CaseBook.of(folder).parallelStream().forEach(filed -> sentences.read(answer(shelf, filed), filed.toString()));
        System.err.println("T " + (System.nanoTime() - t0) / 1000000 + " cases "
                + CaseBook.of(folder).size());
        return sentences;
    }

    private static JsonNode answer(RulebookShelf shelf, CaseBook.Filed filed) {
        var request = RequestReader.read(CaseRunner.body(filed.goldenCase()), shelf.ruleset(), filed.screening());
        return CaseRunner.json(ScreeningService.screen(
                shelf, filed.screening(), request.asOf(), request.facts(), request.wanted(), new Manner(true, false)));
    }

    /**
     * @param language ja, en or easy
     * @return sentence → a case in whose answer it stands
     */
    Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private void read(JsonNode node, String filed) {
        node.properties().forEach(field -> {
            if (LANGUAGES.contains(field.getKey()) && field.getValue().isTextual()) {
                byLanguage
                        .computeIfAbsent(field.getKey(), language -> new ConcurrentSkipListMap<>())
                        .putIfAbsent(field.getValue().asText(), filed);
            }
        });
        node.forEach(part -> read(part, filed));
    }
}
