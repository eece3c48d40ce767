package jp.zairyu.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.facts.FlatFacts;
import jp.zairyu.law.RulesFolder;

/**
 * A golden case of illegalwork that flat facts can tell.
 *
 * @param verdict the one expected
 */
record PlainCase(String title, String verdict, FlatFacts facts, Question question) {
    private static final List<String> DECIDED = List.of("LAWFUL", "ILLEGAL_TYPE_1", "ILLEGAL_TYPE_2", "ILLEGAL_TYPE_3");

    static List<PlainCase> all(RulebookShelf shelf) {
        return CaseBook.of(RulesFolder.read(Path.of("rules"))).stream()
                .filter(filed -> filed.screening().equals("illegalwork"))
                .filter(filed -> DECIDED.contains(String.valueOf(filed.goldenCase().expect().verdict())))
                .flatMap(filed -> of(shelf, filed))
                .toList();
    }

    private static Stream<PlainCase> of(RulebookShelf shelf, CaseBook.Filed filed) {
        var question = new Question(shelf, filed.screening(), List.of(CaseRunner.body(filed.goldenCase())));
        return Flattened.of(question.ready().get(0)).stream()
                .map(facts -> new PlainCase(
                        filed.goldenCase().name(), filed.goldenCase().expect().verdict(), facts, question));
    }
}
