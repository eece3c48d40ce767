package jp.zairyu;

import java.time.LocalDate;
import jp.zairyu.engine.FindingIndex;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.facts.stated.StatedFacts;

/** The corridor: one request walks forward through the rooms. */
public final class ScreeningService {
    private ScreeningService() {}

    /**
     * @param shelf the ruleset to answer from
     * @param screening eligibility, illegalwork or engineer, as far as the ruleset has it
     * @param asOf the day of judgement
     * @param stated what the caller stated, words turned into codes of that ruleset
     */
    public static Answer screen(RulebookShelf shelf, String screening, LocalDate asOf, StatedFacts stated) {
        var ruleset = shelf.ruleset();
        var facts = FactsReader.read(ruleset, asOf, stated);
        var parameters = ruleset.parameters().parametersInForce(facts.dates());
        var provisions = ruleset.parameters().provisionsInForce(facts.dates());
        var findings = shelf.rulebook(screening).apply(facts, parameters, provisions);
        return Explainer.explain(ruleset, ruleset.screening(screening), facts, new FindingIndex(findings));
    }
}
