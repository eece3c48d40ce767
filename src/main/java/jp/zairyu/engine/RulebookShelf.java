package jp.zairyu.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;

/**
 * A ruleset ready to answer: its data, and the compiled rules of each screening. Immutable; a request takes it once.
 *
 * @param rulebooks by screening
 * @param loadedAt when it became ready
 */
public record RulebookShelf(Ruleset ruleset, Map<String, Rulebook> rulebooks, Instant loadedAt) {
    /**
     * Reads, compiles and checks a rules folder.
     *
     * @throws jp.zairyu.law.RulesetException naming each file that is wrong and why
     */
    public static RulebookShelf open(RulesFolder folder) {
        var ruleset = RulesetReader.read(folder);
        var rulebooks = new LinkedHashMap<String, Rulebook>();
        ruleset.screenings().forEach((name, law) -> rulebooks.put(name, RuleCompiler.compile(law.rules())));
        RulesetCheck.check(ruleset, rulebooks);
        return new RulebookShelf(ruleset, rulebooks, Instant.now());
    }

    public Rulebook rulebook(String screening) {
        return rulebooks.get(screening);
    }
}
