package jp.zairyu.bench;

import java.io.IOException;

/** As many requests as a server takes, over some connections that each wait for their answer: by wrk, or by what there is. */
final class Saturation {
    private static final boolean IS_WRK_THERE = Wrk.isThere();

    private Saturation() {}

    /**
     * What came of it.
     *
     * @param requests answered
     * @param rate a second
     * @param p50 milliseconds, as p99 and p999
     */
    record Result(long requests, double rate, double p50, double p99, double p999) {}

    /** Who makes the load, for the table. */
    static String by() {
        return IS_WRK_THERE ? "wrk" : "the harness's own Java client, as wrk is missing";
    }

    /**
     * @param prefer a header's value; empty: none
     * @throws IOException where a request fails
     */
    static Result load(Server server, String path, Requests requests, String prefer, int seconds)
            throws IOException, InterruptedException {
        return IS_WRK_THERE
                ? Wrk.load(server.url(path), requests.folder(), prefer, seconds)
                : new ClosedLoop(server.port(), path, requests.bodies(), prefer).load(seconds);
    }
}
