package jp.zairyu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the benchmark asks: a typical request of each screening, from {@code bench/requests}.
 *
 * @param screening the screening it is put to
 * @param body of the request
 */
public record BenchRequest(String screening, byte[] body) {
    /** The screenings asked, in the order of the table. */
    public static final List<String> SCREENINGS = List.of("engineer", "illegalwork", "eligibility");

    private static final int VARIANTS = 64;

    /**
     * @param bench the folder of the benchmark
     * @param name of the request: its screening, and what is special about it, if anything, behind a hyphen
     */
    public static BenchRequest of(Path bench, String name) {
        try {
            return new BenchRequest(
                    name.replaceFirst("-.*", ""), Files.readAllBytes(bench.resolve("requests/" + name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Requests like it, each a little different, the same ones at every call.
     *
     * @return their bodies
     */
    public static List<byte[]> variants(Path bench, String name) {
        return Stream.generate(new Variants(bench, name)::next).limit(VARIANTS).toList();
    }
}
