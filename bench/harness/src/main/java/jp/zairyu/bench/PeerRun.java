package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The order of decision of illegalwork and its limit of hours, decided by others over the same cases. */
public final class PeerRun {
    private final Rows rows = new Rows("peers");
    private final Effort effort = Effort.told();
    private final List<PlainCase> cases;
    private int next;

    private PeerRun(List<PlainCase> cases) {
        this.cases = cases;
    }

    public static void main(String[] arguments) throws Exception {
        var cases = PlainCase.all(Question.shelf(Path.of("rules")));
        System.out.println("  " + cases.size() + " golden cases of illegalwork that flat facts can tell");
        new PeerRun(cases).run();
    }

    private void run() throws IOException, InterruptedException {
        var peers = new ArrayList<>(Zairyu.all());
        peers.addAll(JavaPeers.all());
        peers.forEach(this::check);
        var inNode = NodePeers.fetched(cases);
        if (!effort.smoke()) {
            peers.forEach(peer -> new WarmUp(effort.warmUps()).warm(() -> spend(peer, 1)));
        }
        for (var round = 0; round < effort.rounds(); round++) {
            for (var peer : peers) {
                add(peer.name(), spend(peer, effort.seconds()));
            }
            if (inNode) {
                NodePeers.measure(effort.seconds()).forEach(this::add);
            }
        }
        rows.write();
    }

    private void check(Peer peer) {
        for (var plain : cases) {
            var said = peer.deciding().verdict(plain);
            if (!plain.verdict().equals(said)) {
                throw new IllegalStateException(
                        peer.name() + ": " + said + " instead of " + plain.verdict() + ": " + plain.title());
            }
        }
    }

    private void add(String name, double micros) {
        rows.add(cases.size() + " plain cases of illegalwork", name, "time", "µs", micros);
        System.out.printf("  %-62s %10.1f µs%n", name, micros);
    }

    /** @return microseconds for each decision, with all cases in turn */
    private double spend(Peer peer, int seconds) {
        return Spent.micros(() -> peer.deciding().verdict(cases.get(next++ % cases.size())), seconds);
    }
}
