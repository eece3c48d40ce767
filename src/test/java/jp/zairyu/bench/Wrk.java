package jp.zairyu.bench;

import java.io.IOException;
import java.nio.file.Path;

/** wrk, which takes little of the machine itself. */
final class Wrk {
    private static final String RESULT = "RESULT ";
    private static final double MICROS = 1e6;

    private Wrk() {}

    static boolean isThere() {
        try {
            return new ProcessBuilder("wrk", "-v")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param bodies a folder of them
     * @throws IOException where a request fails
     */
    static Saturation.Result load(String url, Path bodies, String prefer, int seconds)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        "wrk", "-t1", "-c" + Connections.COUNT, "-d" + seconds + "s", "-s", "bench/http/ask.lua", url)
                .redirectErrorStream(true);
        builder.environment().put("BODIES", bodies.toString());
        builder.environment().put("PREFER", prefer);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        var result = said.lines().filter(line -> line.startsWith(RESULT)).findFirst();
        var fields = result.orElseThrow(() -> new IOException("wrk: " + said)).split(" ");
        if (!fields[3].equals("0")) {
            throw new IOException("wrk: " + fields[3] + " requests failed at " + url);
        }
        var requests = Long.parseLong(fields[1]);
        return new Saturation.Result(
                requests, requests / (Long.parseLong(fields[2]) / MICROS), at(fields, 4), at(fields, 5), at(fields, 6));
    }

    private static double at(String[] fields, int place) {
        return Double.parseDouble(fields[place]);
    }
}
