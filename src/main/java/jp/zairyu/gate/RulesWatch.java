package jp.zairyu.gate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import org.jboss.logging.Logger;

/** Notices that something under the rules folder has changed, waits until it is quiet, and hands the folder on, read whole. */
final class RulesWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RulesWatch.class);

    /** A change is taken once the folder has stood still for this part of the time between two looks. */
    private static final int LOOKS_PER_REST = 2;

    private final Path directory;
    private final Consumer<RulesFolder> changed;
    private final Consumer<RulesetException> unreadable;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(RulesWatch::thread);
    private FolderStamp taken;

    /**
     * @param taken how the folder stood when it was read for the ruleset that is live
     * @param changed takes each new content of the folder
     * @param unreadable is told where the folder has changed into something that cannot be read
     */
    RulesWatch(
            Path directory, FolderStamp taken, Consumer<RulesFolder> changed, Consumer<RulesetException> unreadable) {
        this.directory = directory;
        this.changed = changed;
        this.unreadable = unreadable;
        this.taken = taken;
    }

    void start(Duration every) {
        var rest = every.dividedBy(LOOKS_PER_REST);
        clock.scheduleWithFixedDelay(() -> look(rest), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A folder that does not stand as it was taken has changed; one that stands still for a moment has come to rest. */
    private void look(Duration rest) {
        try {
            var now = FolderStamp.of(directory);
            if (!now.equals(taken)) {
                Thread.sleep(rest.toMillis());
                if (FolderStamp.of(directory).equals(now)) { // else it changes still: look again
                    take(now);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("The rules folder could not be looked at", e);
        }
    }

    private void take(FolderStamp stamp) {
        try {
            var folder = RulesFolder.read(directory);
            if (FolderStamp.of(directory).equals(stamp)) { // else it changed while it was read: look again
                taken = stamp;
                changed.accept(folder);
            }
        } catch (RulesetException e) {
            taken = stamp;
            unreadable.accept(e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "rules-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Looks no more. What it is in the middle of is not broken off: its thread ends with the program. */
    @Override
    public void close() {
        clock.shutdown();
    }
}
