package jp.zairyu.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;
import jp.zairyu.law.ScreeningLaw;

/**
 * A ruleset ready to answer: its data, and the compiled rules of each screening. Immutable; a request takes it once.
 *
 * @param rulebooks by screening
 * @param loadedAt when it became ready
 */
public record RulebookShelf(Ruleset ruleset, Map<String, Rulebook> rulebooks, Instant loadedAt) {
    private static final RulebookShelf NOTHING = new RulebookShelf(null, Map.of(), Instant.EPOCH);

    /**
     * Reads, compiles and checks a rules folder.
     *
     * @throws jp.zairyu.law.RulesetException naming each file that is wrong and why
     */
    public static RulebookShelf open(RulesFolder folder) {
        return open(folder, NOTHING);
    }

    /** The same, but screenings whose DRL text has not changed keep the rulebook they had before. */
    public static RulebookShelf open(RulesFolder folder, RulebookShelf before) {
        var ruleset = RulesetReader.read(folder);
        var rulebooks = new LinkedHashMap<String, Rulebook>();
        ruleset.screenings()
                .forEach((name, law) -> rulebooks.put(
                        name,
                        before.hasSameRules(name, law) ? before.rulebook(name) : RuleCompiler.compile(law.rules())));
        RulesetCheck.check(ruleset, rulebooks);
        return new RulebookShelf(ruleset, rulebooks, Instant.now());
    }

    private boolean hasSameRules(String screening, ScreeningLaw law) {
        return rulebooks.containsKey(screening)
                && ruleset.screening(screening).rules().equals(law.rules());
    }

    public Rulebook rulebook(String screening) {
        return rulebooks.get(screening);
    }
}
