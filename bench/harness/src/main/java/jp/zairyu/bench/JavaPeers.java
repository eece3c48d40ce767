package jp.zairyu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import jp.zairyu.facts.FlatFacts;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Those who decide in this process. */
final class JavaPeers {
    private JavaPeers() {}

    static List<Peer> all() throws IOException {
        var base = drools();
        var pool = base.newKieSessionsPool(2);
        var evrete = evrete();
        return List.of(
                new Peer("Evrete with notes of what fired", plain -> evrete(evrete, plain.facts(), true)),
                new Peer(
                        "Drools, a new session per request, with notes of what fired",
                        plain -> drools(base::newKieSession, plain.facts(), true)),
                new Peer("Evrete", plain -> evrete(evrete, plain.facts(), false)),
                new Peer(
                        "Drools, a new session per request",
                        plain -> drools(base::newKieSession, plain.facts(), false)),
                new Peer("Drools, a session of a pool", plain -> drools(pool::newKieSession, plain.facts(), false)));
    }

    private static KieBase drools() throws IOException {
        var services = KieServices.get();
        var text = services.getResources()
                .newByteArrayResource(Files.readAllBytes(Path.of("bench/peers/decision.drl")), UTF_8.name());
        var files = services.newKieFileSystem().write("src/main/resources/peers/decision.drl", text);
        var built = services.newKieBuilder(files).buildAll();
        return services.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
    }

    private static String drools(Supplier<KieSession> sessions, FlatFacts facts, boolean notes) {
        var decision = new Decision(notes);
        var session = sessions.get();
        if (notes) {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    var match = event.getMatch();
                    decision.note(match.getRule().getName(), match.getObjects());
                }
            });
        }
        session.setGlobal("decision", decision);
        session.insert(facts);
        session.fireAllRules();
        session.dispose();
        return decision.getVerdict();
    }

    private static String evrete(Knowledge knowledge, FlatFacts facts, boolean notes) {
        var decision = new Decision(notes);
        knowledge.newStatelessSession().insertAndFire(facts, decision);
        return decision.getVerdict();
    }

    private static Knowledge evrete() {
        var rules = new KnowledgeService().newKnowledge().builder();
        EvreteRules.CRITERIA.forEach(criterion -> rules.newRule(criterion.name())
                .salience(criterion.salience())
                .forEach("$f", FlatFacts.class, "$d", Decision.class)
                .where(criterion.condition())
                .execute(context -> {
                    Decision decision = context.get("$d");
                    decision.conclude(criterion.met());
                    if (decision.takesNotes()) {
                        decision.note(criterion.name(), List.of(context.<FlatFacts>get("$f")));
                    }
                }));
        rules.newRule("verdict")
                .salience(0)
                .forEach("$f", FlatFacts.class, "$d", Decision.class)
                .execute(context -> {
                    Decision decision = context.get("$d");
                    decision.setVerdict(EvreteRules.verdict(decision::has));
                });
        return rules.build();
    }
}
