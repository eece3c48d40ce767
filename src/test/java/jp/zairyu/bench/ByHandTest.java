package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;
import jp.zairyu.request.RequestReader;
import org.junit.jupiter.api.Test;

/** What the benchmark calls its floor decides every golden case of illegalwork as the rules do. */
class ByHandTest {
    @Test
    void the_same_verdicts_by_hand() {
        var folder = RulesFolder.read(Path.of("rules"));
        var ruleset = RulesetReader.read(folder);
        var cases = CaseBook.of(folder).stream()
                .filter(filed -> filed.screening().equals("illegalwork"))
                .filter(filed -> filed.goldenCase().expect().verdict() != null)
                .toList();
        assertEquals("", differing(ruleset, cases));
    }

    private static String differing(Ruleset ruleset, List<CaseBook.Filed> cases) {
        return cases.stream()
                .filter(filed -> !byHand(ruleset, filed)
                        .equals(filed.goldenCase().expect().verdict()))
                .map(filed ->
                        filed + ": " + filed.goldenCase().expect().verdict() + ", by hand " + byHand(ruleset, filed))
                .collect(Collectors.joining("\n"));
    }

    private static String byHand(Ruleset ruleset, CaseBook.Filed filed) {
        var request = RequestReader.read(CaseRunner.body(filed.goldenCase()), ruleset, filed.screening());
        return ByHand.verdict(ReadyFacts.of(FactsReader.read(ruleset, request.asOf(), request.facts())));
    }
}
