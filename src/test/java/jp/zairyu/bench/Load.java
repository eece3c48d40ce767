package jp.zairyu.bench;

import java.io.IOException;

/**
 * One of those who are asked over HTTP, and what they are asked.
 *
 * @param subject what, for the table
 * @param by who
 * @param prefer the header; empty: none
 */
record Load(String subject, String by, Server server, String path, Requests requests, String prefer) {
    private static final double MICROS = 1e6;
    private static final double KILOBYTE = 1000;

    /**
     * What some seconds at saturation came to.
     *
     * @param micros of the server's CPU for each request
     * @param bytes that its threads allocated for each
     */
    record Saturated(Saturation.Result result, double micros, double bytes) {}

    Saturated saturate(int seconds) throws IOException, InterruptedException {
        var cpu = server.cpu();
        var allocated = server.allocated();
        var result = Saturation.load(server, path, requests, prefer, seconds);
        var used = (server.cpu() - cpu) / result.requests() * MICROS;
        return new Saturated(result, used, (server.allocated() - allocated) / (double) result.requests());
    }

    /** At saturation, then at half of the rate that this has shown. */
    void measure(Rows rows, Effort effort) throws IOException, InterruptedException {
        if (!effort.smoke()) {
            saturate(1); // others have had the machine meanwhile
        }
        var full = saturate(effort.seconds());
        rows.add(subject, by, "size", "kB", size());
        rows.add(subject, by, "rate", "1/s", full.result().rate());
        rows.add(subject, by, "CPU per request", "µs", full.micros());
        rows.add(subject, by, "allocated per request", "kB", full.bytes() / KILOBYTE);
        latencies(
                rows,
                "",
                full.result().p50(),
                full.result().p99(),
                full.result().p999());

        var half = new OpenLoop(server.port(), path, requests.bodies(), prefer)
                .load(full.result().rate() / 2, effort.seconds());
        latencies(rows, " at half", half.percentile(50), half.percentile(99), half.percentile(99.9));
        System.out.printf(
                "  %-22s %-8s %8.0f/s %8.0f µs CPU%n",
                subject, by, full.result().rate(), full.micros());
    }

    /** Of the answers, in kB; the mean. */
    private double size() throws IOException, InterruptedException {
        var bytes = 0L;
        for (var body : requests.bodies()) {
            bytes += server.ask(path, body, prefer).length;
        }
        return bytes / KILOBYTE / requests.bodies().size();
    }

    private void latencies(Rows rows, String load, double p50, double p99, double p999) {
        rows.add(subject, by, "p50" + load, "ms", p50);
        rows.add(subject, by, "p99" + load, "ms", p99);
        rows.add(subject, by, "p99.9" + load, "ms", p999);
    }
}
