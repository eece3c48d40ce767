package jp.zairyu.api;

/** A failure fit for the log: kinds and places, without the messages, which may hold what a caller stated. */
final class Wordless extends Exception {
    Wordless(Throwable failure) {
        super(failure.getClass().getName(), failure.getCause() == null ? null : new Wordless(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
