package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.Rulebook;
import jp.zairyu.explanation.Answer;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.law.InForce;
import jp.zairyu.law.Module;

/** Zairyu among its peers: from what is stated to an answer, and only as far as they go. */
final class Zairyu {
    private static final Path RULES = Path.of("bench/peers/zairyu.drl");
    private static final InForce NO_NUMBERS = new InForce(List.of(), List.of(), List.of());

    private Zairyu() {}

    static List<Peer> all() throws IOException {
        var rulebook = Rulebook.of(new Module("peers", Map.of("peers/zairyu.drl", Files.readString(RULES)), List.of()));
        return List.of(
                new Peer("Zairyu, the rules of the peers over flat facts, with findings", plain -> decide(rulebook, plain)),
                new Peer("Zairyu, all its rules over ready facts, with findings", plain -> plain.question().verdict()),
                new Peer("Zairyu, stated facts to minimal answer", plain -> ((Answer)
                                plain.question().minimalAnswer())
                        .verdict()),
                new Peer("Zairyu, stated facts to full answer", plain -> ((Answer) plain.question().answer()).verdict()));
    }

    private static String decide(Rulebook rulebook, PlainCase plain) {
        var facts = new CaseFacts(null, null, List.of(plain.facts()), Map.of());
        var met = rulebook.apply(facts, NO_NUMBERS, List.of()).stream()
                .map(Finding::criterion)
                .collect(Collectors.toSet());
        return EvreteRules.verdict(criterion -> met.contains("peers." + criterion));
    }
}
