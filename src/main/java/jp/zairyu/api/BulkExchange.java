package jp.zairyu.api;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * One request with many lines, read no faster than its answers are taken: what is held at any time is a piece of the request
 * and the answers to a few lines. Everything but the answering itself happens on the event loop of the request.
 */
final class BulkExchange {
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final LineAnswers answers;
    private final LineCounts counts;
    private final BodyLines lines;
    private final Executor workers;
    private final int ahead;
    private final Context loop = Vertx.currentContext();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private boolean reading;
    private boolean moving;
    private boolean more;
    private volatile boolean over;

    /** A line whose turn to be written has not come. */
    private static final class Pending {
        private LineAnswers.Said said;
    }

    /**
     * @param http its request paused, nothing of it read
     * @param workers who answer
     * @param ahead how many lines may be in hand at once
     */
    BulkExchange(
            RoutingContext http, LineAnswers answers, LineCounts counts, BodyLines lines, Executor workers, int ahead) {
        this.request = http.request();
        this.response = http.response();
        http.addEndHandler(endedOrGone -> over = true);
        this.answers = answers;
        this.counts = counts;
        this.lines = lines;
        this.workers = workers;
        this.ahead = ahead;
    }

    void begin() {
        response.setChunked(true).drainHandler(drained -> move());
        request.exceptionHandler(brokenOff -> hangUp())
                .endHandler(end -> {
                    lines.end();
                    move();
                })
                .handler(piece -> {
                    lines.add(piece.getBytes());
                    move();
                });
        read(true);
    }

    /** Whatever can be done now is done. What is done may bring about more within itself; that has its turn afterwards. */
    private void move() {
        more = true;
        while (more && !moving && !over) {
            more = false;
            moving = true;
            step();
            moving = false;
        }
    }

    /** Whole answers go out in order, new lines are taken in hand, more is read or not. */
    private void step() {
        write();
        if (over) {
            return;
        }
        if (!response.writeQueueFull()) {
            takeInHand();
        }
        read(!response.writeQueueFull() && !lines.areWaiting());
        if (!over && lines.areOver() && pending.isEmpty()) {
            over = true;
            response.end(asLine(counts.json()));
        }
    }

    private void write() {
        while (!over && !response.writeQueueFull() && !pending.isEmpty() && pending.peek().said != null) {
            var said = pending.remove().said;
            counts.add(said);
            response.write(asLine(said.json()));
        }
    }

    private void takeInHand() {
        for (var line = nextLine(); line != null; line = nextLine()) {
            var turn = new Pending();
            pending.add(turn);
            var taken = line;
            workers.execute(() -> answer(taken, turn));
        }
    }

    private BodyLines.Line nextLine() {
        return pending.size() < ahead ? lines.next() : null;
    }

    /** On a worker. Whatever befalls it there, the caller is not left waiting. */
    private void answer(BodyLines.Line line, Pending turn) {
        try {
            var said = over ? null : answers.to(line);
            loop.runOnContext(done -> {
                turn.said = said;
                move();
            });
        } catch (Throwable e) {
            loop.runOnContext(failed -> hangUp());
            throw e;
        }
    }

    private void read(boolean on) {
        if (on != reading) {
            reading = on;
            if (on) {
                request.resume();
            } else {
                request.pause();
            }
        }
    }

    private void hangUp() {
        over = true;
        request.connection().close();
    }

    private static Buffer asLine(byte[] json) {
        return Buffer.buffer(json.length + 1).appendBytes(json).appendByte((byte) '\n');
    }
}
