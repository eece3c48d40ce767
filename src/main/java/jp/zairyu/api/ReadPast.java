package jp.zairyu.api;

import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicLong;

/** Reads past what a refused caller is still sending: most callers read the answer only after they have sent everything. */
public final class ReadPast {
    private static final int PATIENCE = 16;

    private ReadPast() {}

    /**
     * Nothing is kept, and patience ends.
     *
     * @param most bytes that a request may have; a caller who sends many times more is hung up on
     */
    public static void theRestOf(HttpServerRequest request, long most) {
        if (request.isEnded()) {
            return;
        }
        var left = new AtomicLong(most * PATIENCE);
        request.handler(buffer -> {
            if (left.addAndGet(-buffer.length()) < 0) {
                request.connection().close();
            }
        });
        request.endHandler(end -> {}).exceptionHandler(gone -> {}).resume();
    }
}
