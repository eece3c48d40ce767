package jp.zairyu.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears all that the service logs, from when it is made until it is closed. */
final class LogListener extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    LogListener() {
        setFormatter(new SimpleFormatter());
        setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    /** Each entry as it would be written. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isTheTests(entry)) {
            heard.add(getFormatter().format(entry));
        }
    }

    /** The client's own log and the validator's are no part of the service. */
    private static boolean isTheTests(LogRecord entry) {
        return entry.getLoggerName() != null
                && entry.getLoggerName()
                        .matches("(org\\.apache\\.http|com\\.atlassian|io\\.restassured|com\\.github\\.fge).*");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
