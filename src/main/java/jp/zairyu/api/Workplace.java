package jp.zairyu.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import jp.zairyu.law.ScreeningLaw;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request is worked on. A short one is done on the very thread that took it in, before a worker would have been woken;
 * whatever may take longer goes to a worker, so that nobody else's request waits behind it.
 */
@Singleton
class Workplace {
    private final long most;

    /** @param most bytes that a body of a short request has */
    Workplace(@ConfigProperty(name = "zairyu.limits.at-once") MemorySize most) {
        this.most = most.asLongValue();
    }

    /**
     * Whether an answer takes about as long as handing it to a worker: few facts, one tree of criteria, nothing tried out.
     *
     * @param size of the body, in bytes
     * @param law what is asked; what is asked of each status, or for advice, has no tree of its own and is never short
     */
    boolean isShort(long size, ScreeningLaw law, Wishes wishes) {
        return size <= most && wishes.prospects().isEmpty() && law.criteria().tree() != null;
    }

    /**
     * @param isShort whether it is done at once
     * @param work from the request to its answer; what it throws, the caller of the service is told
     */
    <T> Uni<T> have(boolean isShort, Callable<T> work) {
        if (isShort) {
            return Uni.createFrom().item(Unchecked.supplier(work::call));
        }
        // each by itself, in no order; what belongs to the request goes along
        var done = Vertx.currentContext().executeBlocking(work, false);
        return Uni.createFrom().completionStage(done.toCompletionStage());
    }
}
