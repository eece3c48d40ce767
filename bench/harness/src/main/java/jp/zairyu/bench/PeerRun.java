package jp.zairyu.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The order of decision of illegalwork and its limit of hours, decided by others over the same cases. */
public final class PeerRun {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path MODULES = Rows.HOME.resolve("npm");
    private static final double SECOND = 1e9;
    private static final double MICROS = 1e3;

    private final Rows rows = new Rows("peers");
    private final Effort effort = Effort.told();
    private final List<PlainCase> cases;

    private PeerRun(List<PlainCase> cases) {
        this.cases = cases;
    }

    public static void main(String[] arguments) throws Exception {
        var cases = PlainCase.all(Question.shelf(Path.of("rules")));
        System.out.println("  " + cases.size() + " golden cases of illegalwork that flat facts can tell");
        new PeerRun(cases).run();
    }

    private void run() throws IOException, InterruptedException {
        var peers = JavaPeers.all();
        peers.forEach(this::check);
        var inNode = fetched();
        for (var round = 0; round < effort.rounds(); round++) {
            peers.forEach(this::measure);
            if (inNode) {
                node();
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

    private void measure(Peer peer) {
        spend(peer, effort.warmUp());
        add(peer.name(), spend(peer, effort.seconds()));
    }

    private void add(String name, double micros) {
        rows.add(cases.size() + " plain cases of illegalwork", name, "time", "µs", micros);
        System.out.printf("  %-34s %10.1f µs%n", name, micros);
    }

    /** @return microseconds for each decision */
    private double spend(Peer peer, int seconds) {
        var begin = System.nanoTime();
        var decided = 0L;
        var passed = 0L;
        while (passed < seconds * SECOND) {
            for (var plain : cases) {
                if (peer.deciding().verdict(plain) == null) {
                    throw new IllegalStateException(plain.title());
                }
            }
            decided += cases.size();
            passed = System.nanoTime() - begin;
        }
        return passed / MICROS / decided;
    }

    /** Fetches the engines of Node; without Node they are left out. */
    private boolean fetched() throws IOException, InterruptedException {
        Files.createDirectories(MODULES);
        Files.write(MODULES.resolve("package.json"), Files.readAllBytes(Path.of("bench/peers/package.json")));
        var plain = cases.stream()
                .map(one -> Map.of("title", one.title(), "verdict", one.verdict(), "facts", one.facts()))
                .toList();
        JSON.writeValue(MODULES.resolve("cases.json").toFile(), plain);
        try {
            return run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", MODULES.toString()) != null;
        } catch (IOException e) {
            System.out.println("  Node 20 and npm are missing, or nothing can be fetched: left out its engines");
            return false;
        }
    }

    private void node() throws IOException, InterruptedException {
        var said = run(
                "node",
                "bench/peers/peers.mjs",
                MODULES.resolve("cases.json").toString(),
                Integer.toString(effort.seconds()),
                MODULES.toAbsolutePath().toString());
        for (var line : said.lines().toList()) {
            var peer = JSON.readTree(line);
            add(peer.path("name").asText(), peer.path("micros").asDouble());
        }
    }

    /** @throws IOException where a command fails */
    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed");
        }
        return said;
    }
}
