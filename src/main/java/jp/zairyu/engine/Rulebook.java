package jp.zairyu.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.Deferred;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;

/** The rules of one module, compiled when they are first asked for: facts and the numbers in force → findings. */
public final class Rulebook {
    private final Supplier<Compiled> compiler;
    private volatile Compiled compiled;

    /** @param compiler asked once, by whichever thread comes first; again only where it failed */
    Rulebook(Supplier<Compiled> compiler) {
        this.compiler = compiler;
    }

    /** The rules of a module by itself, on no shelf. */
    public static Rulebook of(Module module) {
        var loader = Thread.currentThread().getContextClassLoader();
        return new Rulebook(() -> RuleCompiler.compile(module, loader));
    }

    /** What the compiler made of a module. */
    record Compiled(KieSessionsPool sessions, Map<String, RuleInfo> rules, Matched matched) {}

    /** @throws jp.zairyu.law.RulesetException naming each file that does not compile */
    Compiled compiled() {
        return compiled == null ? compileOnce() : compiled;
    }

    boolean isCompiled() {
        return compiled != null;
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
    public List<Finding> apply(CaseFacts facts, InForce law, List<Finding> before) {
        compiled(); // which is no part of the time that rules have
        return apply(facts, law, before, new Deadline(Limits.USUAL));
    }

    /** The same, with a deadline that other modules share. */
    List<Finding> apply(CaseFacts facts, InForce law, List<Finding> before, Deadline deadline) {
        var findings = new Findings(compiled());
        fire(findings, facts, law, before, deadline, deadline.firings());
        return findings.concluded();
    }

    /**
     * @param findings takes what the rules find
     * @param admitted the matches that may fire
     * @param most how many may fire at all
     */
    void fire(Findings findings, CaseFacts facts, InForce law, List<Finding> before, AgendaFilter admitted, int most) {
        var matched = compiled().matched();
        var session = compiled().sessions().newKieSession();
        try {
            session.setGlobal(RuleCompiler.GLOBAL, findings);
            insert(session, matched, facts.parts());
            matched.of(law).forEach(session::insert);
            insert(session, matched, before);
            if (session.fireAllRules(admitted, most) >= most) {
                throw new RunawayRulesException("after " + most + " firings");
            }
        } finally {
            session.dispose();
        }
    }

    private static void insert(KieSession session, Matched matched, List<?> facts) {
        for (var fact : facts) {
            if (fact instanceof Deferred several) {
                if (matched.concernsKind(several.kind())) {
                    insert(session, matched, several.facts());
                }
            } else if (matched.concerns(fact)) {
                session.insert(fact);
            }
        }
    }

    /** Whether rules of a module may match a number or provision; told from their text, without compiling. */
    public static boolean names(Module module, String key) {
        var keys = Matched.keys(module.rules().values());
        return keys == null || keys.contains(key);
    }

    /** The same, but variants conclude under the name and with the metadata of their originals. */
    Rulebook asIf(Map<String, String> originals) {
        var named = new HashMap<>(rules());
        originals.forEach((variant, original) -> named.put(variant, named.get(original)));
        var own = new Compiled(compiled().sessions(), named, compiled().matched());
        return new Rulebook(() -> own);
    }

    /** Whether a rule names a number or provision, or works its key out. */
    public boolean names(String key) {
        return compiled().matched().names(key);
    }

    /** The rules by name. */
    public Map<String, RuleInfo> rules() {
        return compiled().rules();
    }
}
