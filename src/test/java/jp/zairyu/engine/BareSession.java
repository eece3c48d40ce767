package jp.zairyu.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.Band;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;
import jp.zairyu.law.Parameter;
import jp.zairyu.law.Provision;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/**
 * The rules of a case and nothing round them: sessions as Drools makes them, the facts picked out beforehand, every rule fired
 * that the service fires. It stands in the engine's package because rules write down what they find in {@link Findings}.
 */
public final class BareSession {
    private final List<Loaded> modules;
    private int next;

    /** One case whose facts have been derived. */
    public record Case(CaseFacts facts, InForce law) {}

    /**
     * One module.
     *
     * @param facts for each case those that the rules name
     */
    private record Loaded(
            Module module, Function<Boolean, KieSession> sessions, Rulebook.Compiled rules, List<Object[]> facts) {}

    /**
     * @param shelf the ruleset
     * @param modules each after those it builds on
     * @param cases put in turn
     */
    public BareSession(RulebookShelf shelf, List<Module> modules, List<Case> cases) {
        this.modules = modules.stream()
                .map(module -> load(module, shelf.rulebook(module.name()), cases))
                .toList();
    }

    private static Loaded load(Module module, Rulebook rulebook, List<Case> cases) {
        var base = compile(module);
        var pool = base.newKieSessionsPool(2);
        var text = String.join("\n", module.rules().values());
        var facts = cases.stream().map(one -> named(text, one)).toList();
        return new Loaded(
                module, pooled -> pooled ? pool.newKieSession() : base.newKieSession(), rulebook.compiled(), facts);
    }

    private static KieBase compile(Module module) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        module.rules()
                .forEach((path, text) -> files.write(
                        "src/main/resources/" + path,
                        services.getResources().newByteArrayResource(text.getBytes(UTF_8), UTF_8.name())));
        var builder = services.newKieBuilder(files).buildAll();
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static Object[] named(String text, Case one) {
        var law = one.law();
        return Stream.of(one.facts().facts(), law.parameters(), law.bands(), law.provisions())
                .flatMap(List::stream)
                .filter(fact -> text.contains(fact.getClass().getSimpleName() + "("))
                .filter(fact -> key(fact) == null || text.contains('"' + key(fact) + '"'))
                .toArray();
    }

    private static String key(Object fact) {
        if (fact instanceof Parameter number) {
            return number.key();
        } else if (fact instanceof Band band) {
            return band.key();
        }
        return fact instanceof Provision provision ? provision.key() : null;
    }

    /**
     * Fires the rules on the next case.
     *
     * @param pooled whether sessions come from a pool, or each is made anew
     * @return how many rules fired
     */
    public int fire(boolean pooled) {
        var fired = 0;
        var turn = next++;
        var found = new LinkedHashMap<String, List<Finding>>();
        for (var loaded : modules) {
            var findings = new Findings(loaded.rules());
            var session = loaded.sessions().apply(pooled);
            session.setGlobal(RuleCompiler.GLOBAL, findings);
            for (var fact : loaded.facts().get(turn % loaded.facts().size())) {
                session.insert(fact);
            }
            for (var before : loaded.module().after()) {
                found.get(before).forEach(session::insert);
            }
            fired += session.fireAllRules();
            session.dispose();
            found.put(loaded.module().name(), findings.concluded());
        }
        return fired;
    }
}
