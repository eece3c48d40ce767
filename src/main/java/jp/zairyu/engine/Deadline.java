package jp.zairyu.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Looked at before each firing of one case: whether the rules have time left. Belongs to the thread that made it.
 *
 * <p>The processor's time is asked of the kernel, so only once as much time has passed on the wall: before that it cannot be up.
 */
final class Deadline implements AgendaFilter {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final long began = System.nanoTime();
    private final long end;

    Deadline(Limits limits) {
        this.limits = limits;
        this.end = CLOCK.getCurrentThreadCpuTime() + limits.time().toNanos();
    }

    int firings() {
        return limits.firings();
    }

    @Override
    public boolean accept(Match match) {
        if (System.nanoTime() - began > limits.time().toNanos() && CLOCK.getCurrentThreadCpuTime() > end) {
            throw new RunawayRulesException("after " + limits.time());
        }
        return true;
    }
}
