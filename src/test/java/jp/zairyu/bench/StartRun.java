package jp.zairyu.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the start of the process to the first verdict, memory, and from an edit saved to the new ruleset live. */
public final class StartRun {
    private static final Path HERE = HttpRun.SERVICE.getParent();
    private static final Path CACHE = Rows.HOME.resolve("cache");
    private static final String READY = "/q/health/ready";
    private static final double SECOND = 1e9;
    private static final int MOST_PLAIN_STARTS = 3;
    private static final int REST = 10_000;
    private static final Path KEPT = Rows.HOME.toAbsolutePath().resolve("zairyu.aot");
    private static final int FIRST_THAT_KEEPS = 25;

    /** One of the largest folders of rules, and one of middling size. */
    private static final List<Edit> EDITS = List.of(
            new Edit(
                    "one rule of illegalwork",
                    Path.of("illegalwork/reg19_5_hours.drl"),
                    "    WorkedTotals( $worked : termAtLeast > $limit, $from : termFrom )"),
            new Edit(
                    "one rule of eligibility/skilled",
                    Path.of("eligibility/skilled/experience.drl"),
                    "    Skill( years >= $limit, $years : years )"));

    /** A machine as large as the container that docs/operations.md recommends. */
    private static final String CONTAINER = "-XX:MaxRAM=1g";

    private final Rows rows = new Rows("start");
    private final Effort effort = Effort.told();
    private final int port = Integer.getInteger("bench.port", 18300);
    private final byte[] body = BenchRequest.of(Path.of("bench"), "engineer").body();

    private StartRun() {}

    /**
     * An edit of one rule that changes no verdict.
     *
     * @param line before which a remark is put
     */
    private record Edit(String what, Path file, String line) {
        void to(Path folder, int round) throws IOException {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            if (!text.contains(line)) {
                throw new IOException(file + " has no rule with " + line);
            }
            Files.writeString(path, text.replace(line, "    // edit " + round + "\n" + line));
        }
    }

    public static void main(String[] arguments) throws Exception {
        new StartRun().run();
    }

    private void run() throws IOException, InterruptedException {
        if (!effort.smoke()) {
            for (var round = 0; round < Math.min(effort.rounds(), MOST_PLAIN_STARTS); round++) {
                RulesCopy.delete(Rows.HOME.resolve("no-cache"));
                start("plain", List.of("-Dzairyu.cache=" + Rows.HOME.resolve("no-cache")))
                        .close();
            }
        }
        checkAsInImage();
        if (keeps()) {
            trainAsInImage();
        }
        for (var round = 0; round < effort.rounds(); round++) {
            try (var server = start("with the caches of the image", cached())) {
                memory(server);
            }
        }
        edits();
        rows.write();
    }

    private static List<String> cached() throws IOException {
        var options = asInImage();
        options.addAll(List.of(CONTAINER, "-Dzairyu.cache=" + CACHE));
        if (keeps()) {
            options.add("-XX:AOTCache=" + KEPT);
        }
        return options;
    }

    /** Whether this Java keeps classes from one start to the next as the image's does. */
    private static boolean keeps() {
        return Runtime.version().feature() >= FIRST_THAT_KEEPS;
    }

    /** What the image tells Java, as the Dockerfile says it; older ones do not know all of it. */
    private static List<String> asInImage() throws IOException {
        var told = Pattern.compile("(?m)^ENV JAVA_TOOL_OPTIONS=\"(.*)\"$")
                .matcher(Files.readString(Path.of("Dockerfile")));
        return keeps() && told.find()
                ? Stream.of(told.group(1).split(" "))
                        .filter(option -> !option.startsWith("-Djava.io.tmpdir"))
                        .collect(Collectors.toCollection(ArrayList::new))
                : new ArrayList<>();
    }

    private Server start(String how, List<String> options) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var server = Server.start(HttpRun.SERVICE, port, options.toArray(String[]::new));
        server.await("/v1/screenings/engineer", body);
        var passed = (System.nanoTime() - begin) / SECOND;
        rows.add("process start to first verdict", how, "time", "s", passed);
        System.out.printf("  start %-30s %8.2f s%n", how, passed);
        return server;
    }

    /** What the image does when it is built. */
    private static void checkAsInImage() throws IOException, InterruptedException {
        var paths = String.join(
                ":", HERE.resolve("app") + "/*", HERE.resolve("lib/main") + "/*", HERE.resolve("lib/boot") + "/*");
        var check = new ProcessBuilder(
                        java(), "-cp", paths, "jp.zairyu.Main", "check", "rules", "--cache", CACHE.toString())
                .redirectErrorStream(true)
                .redirectOutput(Rows.HOME.resolve("check.log").toFile())
                .start();
        if (check.waitFor() != 0) {
            throw new IOException("rules do not pass; see target/bench/check.log");
        }
    }

    private void trainAsInImage() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/train", KEPT.toString(), java()));
        command.addAll(asInImage());
        command.addAll(List.of("-Xmx512m", "-jar", HttpRun.SERVICE.toString()));
        var train = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Rows.HOME.resolve("train.log").toFile());
        train.environment().put("PORT", Integer.toString(port));
        if (train.start().waitFor() != 0) {
            throw new IOException("the service cannot be trained; see target/bench/train.log");
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    private void memory(Server server) throws IOException, InterruptedException {
        server.await(READY, null);
        Thread.sleep(effort.smoke() ? 0 : REST);
        rows.add("memory of the process", "at rest", "resident", "MB", server.resident());
        for (var screening : List.of("engineer", "illegalwork")) {
            Saturation.load(server, "/v1/screenings/" + screening, Requests.of(screening), "", 2 * effort.seconds());
        }
        rows.add("memory of the process", "under load", "resident", "MB", server.resident());
    }

    private void edits() throws IOException, InterruptedException {
        var folder = RulesCopy.to("rules-edited");
        var options = cached();
        options.add("-Dzairyu.rules=" + folder);
        try (var server = Server.start(HttpRun.SERVICE, port, options.toArray(String[]::new))) {
            server.await(READY, null);
            var first = edit(server, EDITS.get(0), folder, 0); // before anything is warm
            rows.add("the first such edit after a start", "all cases run", "time", "s", first);
            for (var round = 1; round <= effort.rounds(); round++) {
                for (var edit : EDITS) {
                    var passed = edit(server, edit, folder, round);
                    rows.add(edit.what() + " edited to new ruleset live", "all cases run", "time", "s", passed);
                    System.out.printf("  %-36s %8.2f s%n", edit.what() + " live", passed);
                }
            }
        }
    }

    private static double edit(Server server, Edit edit, Path folder, int round)
            throws IOException, InterruptedException {
        var before = version(server);
        edit.to(folder, round);
        var begin = System.nanoTime();
        while (version(server).equals(before)) {
            Thread.sleep(5);
        }
        return (System.nanoTime() - begin) / SECOND;
    }

    private static String version(Server server) throws IOException, InterruptedException {
        return new JsonMapper()
                .readTree(server.ask("/v1/ruleset", null, ""))
                .path("version")
                .asText();
    }
}
