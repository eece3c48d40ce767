package jp.zairyu;

import java.time.LocalDate;
import java.util.List;
import jp.zairyu.engine.FindingIndex;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.Manner;
import jp.zairyu.explanation.Screened;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.facts.FactsReader;
import jp.zairyu.facts.stated.StatedFacts;

/** The corridor: one request walks forward through the rooms. */
public final class ScreeningService {
    private ScreeningService() {}

    /**
     * @param shelf the ruleset to answer from
     * @param screening eligibility, illegalwork, engineer or guidance, as far as the ruleset has it
     * @param asOf the day of judgement
     * @param stated what the caller stated, words turned into codes of that ruleset
     * @param wanted codes of the statuses or designations asked for; empty: all that could fit
     */
    public static ScreeningAnswer screen(
            RulebookShelf shelf, String screening, LocalDate asOf, StatedFacts stated, List<String> wanted) {
        return screen(shelf, screening, asOf, stated, wanted, Manner.WHOLE);
    }

    /**
     * The same.
     *
     * @param manner how the answer is to be given
     */
    public static ScreeningAnswer screen(
            RulebookShelf shelf,
            String screening,
            LocalDate asOf,
            StatedFacts stated,
            List<String> wanted,
            Manner manner) {
        var screened = screened(shelf, screening, asOf, stated, wanted, manner.inPlainJapanese());
        return Explainer.explain(screened, wanted, manner.isMinimal());
    }

    /** The same way up to the door of the last room: what the rules found, not yet explained. */
    public static Screened screened(
            RulebookShelf shelf, String screening, LocalDate asOf, StatedFacts stated, List<String> wanted) {
        return screened(shelf, screening, asOf, stated, wanted, false);
    }

    /** The same, with sentences in plain Japanese, too, if they are wanted. */
    public static Screened screened(
            RulebookShelf shelf,
            String screening,
            LocalDate asOf,
            StatedFacts stated,
            List<String> wanted,
            boolean inPlainJapanese) {
        var ruleset = shelf.ruleset();
        var law = ruleset.screening(screening);
        var facts = FactsReader.read(ruleset, asOf, stated);
        var inForce = ruleset.parameters().inForce(facts.dates());
        var modules = ruleset.modulesOf(Explainer.trees(law.criteria(), wanted), law.criteria());
        var findings = shelf.apply(modules, facts, inForce);
        var index = new FindingIndex(findings, law.criteria().criteria());
        return Screened.of(ruleset, law, facts, inForce, index, inPlainJapanese);
    }
}
