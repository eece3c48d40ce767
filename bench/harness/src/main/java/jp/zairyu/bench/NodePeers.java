package jp.zairyu.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who decide in Node: fetched into {@code target/bench/npm}, asked in a process of their own. */
final class NodePeers {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path HOME = Rows.HOME.resolve("npm");
    private static final Path CASES = HOME.resolve("cases.json");
    private static final String PACKAGES = "package.json";

    private NodePeers() {}

    /** Fetches them, as far as they are not there; where there is no Node, or no registry, they are left out. */
    static boolean fetched(List<PlainCase> cases) throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        var plain = cases.stream()
                .map(one -> Map.of("title", one.title(), "verdict", one.verdict(), "facts", one.facts()))
                .toList();
        JSON.writeValue(CASES.toFile(), plain);
        Files.write(HOME.resolve(PACKAGES), Files.readAllBytes(Path.of("bench/peers").resolve(PACKAGES)));
        if (!isThere("node") || !isThere("npm")) {
            System.out.println("  node and npm are missing: json-rules-engine and zen-engine were left out");
            return false;
        }
        var install = new ProcessBuilder(
                "npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", HOME.toString());
        var isFetched = install.redirectErrorStream(true)
                        .redirectOutput(HOME.resolve("install.log").toFile())
                        .start()
                        .waitFor()
                == 0;
        if (!isFetched) {
            System.out.println("  nothing could be fetched from npm (target/bench/npm/install.log says why):"
                    + " json-rules-engine and zen-engine were left out");
        }
        return isFetched;
    }

    private static boolean isThere(String command) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /**
     * @return microseconds for each decision, by the name of who decides
     * @throws IOException where one decides a case otherwise than expected, among others
     */
    static Map<String, Double> measure(int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "node",
                        "bench/peers/peers.mjs",
                        CASES.toString(),
                        Integer.toString(seconds),
                        HOME.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var micros = new LinkedHashMap<String, Double>();
        for (var line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
            var peer = JSON.readTree(line);
            micros.put(peer.path("name").asText(), peer.path("micros").asDouble());
        }
        if (process.waitFor() != 0) {
            throw new IOException("bench/peers/peers.mjs failed; what it said stands above");
        }
        return micros;
    }
}
