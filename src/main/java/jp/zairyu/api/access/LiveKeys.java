package jp.zairyu.api.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.zairyu.keys.Keys;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The keys as their file has them now. A change is taken without a restart; a file that cannot be read, or has a wrong line,
 * keeps the service from starting, and later leaves the keys as they were and says so in the log, once.
 */
@Singleton
public class LiveKeys {
    private static final Logger LOG = Logger.getLogger(LiveKeys.class);

    private final Access access;
    private final Optional<Path> file;
    private final Duration every;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LiveKeys::thread);
    private volatile Keys keys = Keys.none();
    private String text = "";
    private String said = "";

    LiveKeys(
            Access access,
            @ConfigProperty(name = "zairyu.access.keys") Optional<Path> file,
            @ConfigProperty(name = "zairyu.access.look-every") Duration every) {
        this.access = access;
        this.file = file;
        this.every = every;
    }

    Keys now() {
        return keys;
    }

    void start(@Observes StartupEvent start) {
        if (access.isRequired() && file.isPresent()) {
            take();
            clock.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        clock.shutdown();
    }

    private void look() {
        try {
            take();
            said = "";
        } catch (IllegalStateException e) {
            if (!e.getMessage().equals(said)) {
                said = e.getMessage();
                LOG.error(said + "; the keys from before stay good");
            }
        }
    }

    private void take() {
        try {
            var read = Files.readString(file.orElseThrow());
            if (!read.equals(text)) {
                keys = Keys.read(read);
                text = read;
                LOG.infof("API keys that are good now: %d", keys.count());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("The file of API keys cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The file of API keys is wrong in " + e.getMessage(), e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "keys-watch");
        thread.setDaemon(true);
        return thread;
    }
}
