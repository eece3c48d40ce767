package jp.zairyu.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The rules of one module, compiled when they are first asked for: facts and the numbers in force → findings. */
public final class Rulebook {
    private final Supplier<Compiled> compiler;
    private volatile Compiled compiled;

    /** @param compiler asked once, by whichever thread comes first; again only where it failed */
    Rulebook(Supplier<Compiled> compiler) {
        this.compiler = compiler;
    }

    /** What the compiler made of a module. */
    record Compiled(KieSessionsPool sessions, Map<String, RuleInfo> rules, Matched matched) {}

    /** @throws jp.zairyu.law.RulesetException naming each file that does not compile */
    Compiled compiled() {
        return compiled == null ? compileOnce() : compiled;
    }

    private synchronized Compiled compileOnce() {
        if (compiled == null) {
            compiled = compiler.get();
        }
        return compiled;
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
        var matched = compiled().matched();
        var findings = new Findings(rules());
        var session = compiled().sessions().newKieSession();
        try {
            session.setGlobal(RuleCompiler.GLOBAL, findings);
            insert(session, matched, facts.facts().stream());
            insert(session, matched, law.parameters().stream().filter(number -> matched.names(number.key())));
            insert(session, matched, law.bands().stream().filter(band -> matched.names(band.key())));
            insert(session, matched, law.provisions().stream().filter(provision -> matched.names(provision.key())));
            insert(session, matched, before.stream());
            if (session.fireAllRules(deadline, deadline.firings()) >= deadline.firings()) {
                throw new RunawayRulesException("after " + deadline.firings() + " firings");
            }
        } finally {
            session.dispose();
        }
        return findings.concluded();
    }

    private static void insert(KieSession session, Matched matched, Stream<?> facts) {
        facts.filter(matched::concerns).forEach(session::insert);
    }

    /** Whether rules of a module may match a number or provision; told from their text, without compiling. */
    public static boolean names(Module module, String key) {
        var keys = Matched.keys(module.rules().values());
        return keys == null || keys.contains(key);
    }

    /** The rules by name. */
    public Map<String, RuleInfo> rules() {
        return compiled().rules();
    }
}
