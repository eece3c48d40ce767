package jp.zairyu.bench;

/**
 * A thread for what goes on beside something else. The pool that Java shares has one thread on two cores and, from Java 25 on, lets
 * what comes second wait for it: the lines of a bulk for the end of their own measurement.
 */
final class OwnThread {
    private OwnThread() {}

    static void run(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
