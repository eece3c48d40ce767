package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a server is asked over HTTP, in turn.
 *
 * @param bodies the variants of one request
 * @param folder the same as files, for those who read files
 */
record Requests(List<byte[]> bodies, Path folder) {
    private static final Path HOME = Rows.HOME.resolve("requests");

    /** The variants of a request of {@code bench/requests}, laid down below {@code target/bench/requests}. */
    static Requests of(String name) throws IOException {
        var bodies = BenchRequest.variants(Path.of("bench"), name);
        RulesCopy.delete(HOME.resolve(name));
        var folder = Files.createDirectories(HOME.resolve(name));
        for (var place = 0; place < bodies.size(); place++) {
            Files.write(folder.resolve(place + ".json"), bodies.get(place));
        }
        return new Requests(bodies, folder);
    }
}
