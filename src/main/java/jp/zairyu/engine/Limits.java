package jp.zairyu.engine;

import java.time.Duration;

/**
 * How long the rules may work on one case.
 *
 * @param firings of the rules of one module
 * @param time of the processor, over all modules; a busy machine takes none of it away
 */
public record Limits(int firings, Duration time) {
    /** Far above what any case takes. */
    public static final Limits USUAL = new Limits(10_000, Duration.ofSeconds(2));
}
