package jp.zairyu.fuzz;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Sends many requests to a running service: {@code RunFuzz URL [how many [seed]]}. Exit 1 where something was wrong. */
public final class RunFuzz {
    private static final int TOLD = 1_000;
    private static final int SHOWN = 600;

    private RunFuzz() {}

    public static void main(String[] args) {
        var count = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        var seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        System.out.println("seed " + seed + "; one request again: RunFuzz URL 1 <its seed>");
        var fuzz = new Fuzz(new Service(URI.create(args[0])));
        var began = Instant.now();
        var done = new AtomicInteger();
        var wrong = new AtomicInteger();
        LongStream.range(seed, seed + count).parallel().forEach(one -> {
            fuzz.tryOne(one).ifPresent(fault -> {
                wrong.incrementAndGet();
                System.out.println("seed " + one + ": " + fault.substring(0, Math.min(fault.length(), SHOWN)));
            });
            if (done.incrementAndGet() % TOLD == 0) {
                System.err.println(done + " requests, "
                        + Duration.between(began, Instant.now()).toSeconds() + " s, " + wrong + " wrong");
            }
        });
        System.out.println(count + " requests, " + wrong + " wrong");
        System.exit(wrong.get() == 0 ? 0 : 1);
    }
}
