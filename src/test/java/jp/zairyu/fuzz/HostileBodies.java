package jp.zairyu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.GZIPOutputStream;

/** Bodies that nobody sends by mistake. */
final class HostileBodies {
    private static final int NEARLY_TOO_LARGE = 1_000_000;
    private static final int TOO_LARGE = 1_100_000;
    private static final int BOMB = 50_000_000;

    private static final List<BiFunction<String, Random, byte[]>> ALL = List.of(
            (body, random) -> Arrays.copyOf(body.getBytes(UTF_8), random.nextInt(body.length())),
            (body, random) -> broken(body.getBytes(UTF_8), random),
            (body, random) -> noise(random),
            (body, random) -> body.getBytes(UTF_16),
            (body, random) -> ("\ufeff" + body).getBytes(UTF_8),
            (body, random) -> (body + body).getBytes(UTF_8),
            (body, random) -> (body + " garbage").getBytes(UTF_8),
            (body, random) -> new byte[0],
            (body, random) -> "null".getBytes(UTF_8),
            (body, random) -> ("[" + body + "]").getBytes(UTF_8),
            (body, random) -> (" ".repeat(NEARLY_TOO_LARGE - body.length() * 3) + body).getBytes(UTF_8),
            (body, random) -> " ".repeat(TOO_LARGE).getBytes(UTF_8),
            (body, random) -> list("{}", NEARLY_TOO_LARGE),
            (body, random) -> list("{\"hours\":{\"log\":[]}}", NEARLY_TOO_LARGE),
            (body, random) -> names(NEARLY_TOO_LARGE),
            (body, random) -> "{\"facts\":".repeat(NEARLY_TOO_LARGE / 10).getBytes(UTF_8),
            (body, random) -> "[".repeat(NEARLY_TOO_LARGE).getBytes(UTF_8),
            (body, random) -> ("{\"facts\":{\"jobs\":[{\"monthlyYen\":" + "9".repeat(NEARLY_TOO_LARGE - 100) + "}]}}")
                    .getBytes(UTF_8),
            (body, random) -> invalidUtf8(body));

    private HostileBodies() {}

    static byte[] of(String body, Random random) {
        return ALL.get(random.nextInt(ALL.size())).apply(body, random);
    }

    /** Small as it is sent, large as it is meant: for whoever would unpack it. */
    static byte[] bomb() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[BOMB]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] broken(byte[] body, Random random) {
        for (var i = 0; i < 3; i++) {
            body[random.nextInt(body.length)] = (byte) random.nextInt();
        }
        return body;
    }

    private static byte[] noise(Random random) {
        var noise = new byte[random.nextInt(5_000)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] list(String item, int size) {
        return ("{\"facts\":{\"jobs\":[" + (item + ",").repeat(size / (item.length() + 1) - 5) + item + "]}}")
                .getBytes(UTF_8);
    }

    private static byte[] names(int size) {
        var text = new StringBuilder("{\"facts\":{");
        for (var i = 0; text.length() < size - 50; i++) {
            text.append("\"n").append(i).append("\":1,");
        }
        return text.append("\"last\":1}}").toString().getBytes(UTF_8);
    }

    private static byte[] invalidUtf8(String body) {
        var bytes = body.getBytes(UTF_8);
        bytes[bytes.length / 2] = (byte) 0xff;
        return bytes;
    }
}
