package jp.zairyu.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;

/** The compiled rules of one module: facts and the numbers in force → findings. */
public final class Rulebook {
    /** Far above what any case fires; a rule that fires without end is stopped here. */
    static final int MOST_FIRINGS = 10_000;

    private final KieSessionsPool sessions;
    private final Map<String, RuleInfo> rules;
    private final Matched matched;

    Rulebook(KieSessionsPool sessions, Map<String, RuleInfo> rules, Matched matched) {
        this.sessions = sessions;
        this.rules = rules;
        this.matched = matched;
    }

    /**
     * @param facts one case
     * @param law the law in force for it
     * @param before what rules of other modules found, for rules that build on it
     * @return what the rules concluded, in the order they fired
     * @throws RunawayRulesException if the rules do not come to rest
     */
    public List<Finding> apply(CaseFacts facts, InForce law, List<Finding> before) {
        var findings = new Findings(rules);
        fire(findings, facts, law, before, match -> true, MOST_FIRINGS);
        return findings.concluded();
    }

    /**
     * @param findings takes what the rules find
     * @param admitted the matches that may fire
     * @param most how many may fire at all
     */
    void fire(Findings findings, CaseFacts facts, InForce law, List<Finding> before, AgendaFilter admitted, int most) {
        var session = sessions.newKieSession();
        try {
            session.setGlobal(RuleCompiler.GLOBAL, findings);
            insert(session, facts.facts().stream());
            insert(session, law.parameters().stream().filter(number -> matched.names(number.key())));
            insert(session, law.bands().stream().filter(band -> matched.names(band.key())));
            insert(session, law.provisions().stream().filter(provision -> matched.names(provision.key())));
            insert(session, before.stream());
            if (session.fireAllRules(admitted, most) >= most) {
                throw new RunawayRulesException();
            }
        } finally {
            session.dispose();
        }
    }

    private void insert(KieSession session, Stream<?> facts) {
        facts.filter(matched::concerns).forEach(session::insert);
    }

    /** The same, but variants conclude under the name and with the metadata of their originals. */
    Rulebook asIf(Map<String, String> originals) {
        var named = new HashMap<>(rules);
        originals.forEach((variant, original) -> named.put(variant, rules.get(original)));
        return new Rulebook(sessions, named, matched);
    }

    /** Whether a rule names a number or provision, or works its key out. */
    public boolean names(String key) {
        return matched.names(key);
    }

    /** The rules by name. */
    public Map<String, RuleInfo> rules() {
        return rules;
    }
}
