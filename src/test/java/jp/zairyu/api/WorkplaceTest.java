package jp.zairyu.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.RulesetReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who works on what: short requests are done where they came in, others elsewhere. */
class WorkplaceTest {
    private static final int MOST = 1_000;
    private static final Wishes NONE = Wishes.of(Map.of(), null, null);

    private static final Workplace WORKPLACE = new Workplace(new MemorySize(BigInteger.valueOf(MOST)));

    private static Vertx vertx;
    private static Ruleset rules;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        rules = RulesetReader.read(RulesFolder.read(Path.of("rules")));
    }

    @AfterAll
    static void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    @Test
    void fewFactsToOneTreeAreShort() {
        assertTrue(isShort(MOST, "engineer", NONE));
        assertTrue(isShort(MOST, "illegalwork", NONE));
    }

    @Test
    void manyFactsAreNot() {
        assertFalse(isShort(MOST + 1, "engineer", NONE));
    }

    @Test
    void whatIsAskedOfEachStatusOrForAdviceIsNot() {
        assertFalse(isShort(MOST, "eligibility", NONE));
        assertFalse(isShort(MOST, "guidance", NONE));
    }

    @Test
    void whatHasToBeTriedOutIsNot() {
        assertFalse(isShort(MOST, "engineer", Wishes.of(Map.of("explain", List.of("changes")), null, null)));
    }

    @Test
    void shortWorkIsDoneWhereItCameInAndOtherWorkElsewhere() throws Exception {
        var threads = new CompletableFuture<List<String>>();
        vertx.runOnContext(taken -> {
            var here = Thread.currentThread().getName();
            WORKPLACE
                    .have(true, () -> Thread.currentThread().getName())
                    .subscribe()
                    .with(atOnce -> WORKPLACE
                            .have(false, () -> Thread.currentThread().getName())
                            .subscribe()
                            .with(later -> threads.complete(List.of(here, atOnce, later))));
        });

        var names = threads.get(10, SECONDS);
        assertEquals(names.get(0), names.get(1));
        assertNotEquals(names.get(0), names.get(2));
    }

    @Test
    void whatGoesWrongIsToldEitherWay() {
        assertThrows(ExecutionException.class, () -> outcome(true));
        assertThrows(ExecutionException.class, () -> outcome(false));
    }

    private static String outcome(boolean isShort) throws Exception {
        Callable<String> failing = () -> {
            throw new IllegalStateException("no");
        };
        var outcome = new CompletableFuture<String>();
        vertx.runOnContext(taken ->
                WORKPLACE.have(isShort, failing).subscribe().with(outcome::complete, outcome::completeExceptionally));
        return outcome.get(10, SECONDS);
    }

    private static boolean isShort(int size, String screening, Wishes wishes) {
        return WORKPLACE.isShort(size, rules.screening(screening), wishes);
    }
}
