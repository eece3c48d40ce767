package jp.zairyu.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import jp.zairyu.explanation.Answer;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** Those who decide in this process. */
final class JavaPeers {
    private JavaPeers() {}

    static List<Peer> all() throws IOException {
        var base = drools();
        var pool = base.newKieSessionsPool(2);
        var evrete = evrete();
        return List.of(
                new Peer("Zairyu, facts to full answer", true, plain -> ((Answer) plain.question().answer()).verdict()),
                new Peer("Evrete", false, plain -> evrete(evrete, plain.facts())),
                new Peer("Drools, a new session per request", false, plain -> drools(base::newKieSession, plain.facts())),
                new Peer("Drools, a session of a pool", false, plain -> drools(pool::newKieSession, plain.facts())));
    }

    private static org.kie.api.KieBase drools() throws IOException {
        var services = KieServices.get();
        var text = services.getResources()
                .newByteArrayResource(Files.readAllBytes(Path.of("bench/peers/decision.drl")), UTF_8.name());
        var files = services.newKieFileSystem().write("src/main/resources/peers/decision.drl", text);
        var built = services.newKieBuilder(files).buildAll();
        if (!built.getResults().getMessages().isEmpty()) {
            throw new IOException(built.getResults().toString());
        }
        return services.newKieContainer(built.getKieModule().getReleaseId()).getKieBase();
    }

    private static String drools(Supplier<KieSession> sessions, FlatFacts facts) {
        var decision = new Decision();
        var session = sessions.get();
        session.setGlobal("decision", decision);
        session.insert(facts);
        session.fireAllRules();
        session.dispose();
        return decision.getVerdict();
    }

    private static String evrete(Knowledge knowledge, FlatFacts facts) {
        var decision = new Decision();
        knowledge.newStatelessSession().insertAndFire(facts, decision);
        return decision.getVerdict();
    }

    private static Knowledge evrete() {
        var rules = new KnowledgeService().newKnowledge().builder();
        EvreteRules.CRITERIA.forEach(criterion -> rules.newRule(criterion.name())
                .salience(criterion.salience())
                .forEach("$f", FlatFacts.class, "$d", Decision.class)
                .where(criterion.condition())
                .execute(context -> ((Decision) context.get("$d")).conclude(criterion.met())));
        rules.newRule("verdict")
                .salience(0)
                .forEach("$f", FlatFacts.class, "$d", Decision.class)
                .execute(context -> {
                    Decision decision = context.get("$d");
                    decision.setVerdict(EvreteRules.verdict(decision));
                });
        return rules.build();
    }
}
