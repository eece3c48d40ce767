package jp.zairyu.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The compiled rules of one module: facts and the numbers in force → findings. */
public final class Rulebook {
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
     * @param deadline how long they may take
     * @return what the rules concluded, in the order they fired
     * @throws RunawayRulesException if the rules do not come to rest
     */
    List<Finding> apply(CaseFacts facts, InForce law, List<Finding> before, Deadline deadline) {
        var findings = new Findings(rules);
        var session = sessions.newKieSession();
        try {
            session.setGlobal(RuleCompiler.GLOBAL, findings);
            insert(session, facts.facts().stream());
            insert(session, law.parameters().stream().filter(number -> matched.names(number.key())));
            insert(session, law.bands().stream().filter(band -> matched.names(band.key())));
            insert(session, law.provisions().stream().filter(provision -> matched.names(provision.key())));
            insert(session, before.stream());
            if (session.fireAllRules(deadline, deadline.firings()) >= deadline.firings()) {
                throw new RunawayRulesException("after " + deadline.firings() + " firings");
            }
        } finally {
            session.dispose();
        }
        return findings.concluded();
    }

    private void insert(KieSession session, Stream<?> facts) {
        facts.filter(matched::concerns).forEach(session::insert);
    }

    /** The rules by name. */
    public Map<String, RuleInfo> rules() {
        return rules;
    }
}
