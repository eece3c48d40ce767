package jp.zairyu.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The floor: the decision of illegalwork in hand-written Java over ready facts, verdict only. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Floor {
    @Param({"illegalwork", "illegalwork-brief"})
    public String request;

    private List<ReadyFacts> facts;
    private int next;

    @Setup
    public void read() {
        facts = Asked.question(request).ready();
    }

    @Benchmark
    public String byHand() {
        next = (next + 1) % facts.size();
        return ByHand.verdict(facts.get(next));
    }
}
