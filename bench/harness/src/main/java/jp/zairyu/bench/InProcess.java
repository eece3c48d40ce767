package jp.zairyu.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.concurrent.TimeUnit;
import jp.zairyu.engine.BareSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A screening without HTTP, beside the rules alone and the same decision without rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InProcess {
    @Param({"engineer", "illegalwork", "illegalwork-brief", "eligibility"})
    public String request;

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private Question question;
    private BareSession bare;

    @Setup
    public void read() {
        question = Asked.question(request);
        bare = Asked.bare(request);
    }

    /** Stated facts → answer, as Java objects. */
    @Benchmark
    public Object answer() {
        return question.answer();
    }

    /** The same → verdict, deciding reasons and missing facts. */
    @Benchmark
    public Object minimal() {
        return question.minimalAnswer();
    }

    /** Bytes of the request → bytes of the answer: everything but HTTP. */
    @Benchmark
    public byte[] bytes() throws JsonProcessingException {
        return json.writeValueAsBytes(question.answerToBody());
    }

    /** The rules fired on ready facts in a session of a pool, and nothing else. */
    @Benchmark
    public int bare() {
        return bare.fire(true);
    }

    /** The same in a session made for it. */
    @Benchmark
    public int bareNewSession() {
        return bare.fire(false);
    }
}
