package jp.zairyu.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jp.zairyu.EngineerRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules folder changes under the running service, as a git-synced volume does it: a link is swapped. */
@QuarkusTest
@TestProfile(LiveReloadTest.OwnRules.class)
class LiveReloadTest {
    private static final Path HOME = newFolder();
    private static final Path LIVE = HOME.resolve("live");
    private static final Path FIRST = HOME.resolve("first");
    private static final Path SECOND = HOME.resolve("second");
    private static final Path BROKEN = HOME.resolve("broken");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String RULE = "T5 The pay is below that of a Japanese person";
    private static final String SENTENCE = "is below that of a Japanese person in the same work";
    private static final String UNDERPAID = """
            {"asOf": "2026-11-22", "facts": {"jobs": [{"pay": {"monthlyYen": 200000, "comparableMonthlyYen": 250000}}]}}""";

    /** A service of its own, over a link that the test swaps. */
    public static class OwnRules implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            EngineerRules.copyTo(FIRST);
            EngineerRules.copyTo(SECOND);
            EngineerRules.editAll(SECOND.resolve("engineer"), text -> text.replace(RULE, marked(RULE))
                    .replace(SENTENCE, marked(SENTENCE)));
            EngineerRules.copyTo(BROKEN);
            EngineerRules.edit(
                    BROKEN.resolve("engineer/criteria_3_pay.drl"), text -> text.replaceFirst("\nend\n", "\n"));
            swapTo(FIRST);
            return Map.of(
                    "zairyu.rules", LIVE.toString(),
                    "zairyu.cache", HOME.resolve("cache").toString(),
                    "zairyu.reload.look-every", "20ms");
        }
    }

    @AfterEach
    void backToTheFirst() {
        swapTo(FIRST);
        await(() -> !isMarked(ask()) && ruleset().get("rejected") == null);
    }

    @Test
    void a_right_change_goes_live() {
        swapTo(SECOND);
        await(() -> isMarked(ask()));
        Calls.get("/v1/ruleset")
                .body("version", equalTo(ask().getString("ruleset")))
                .body("history[0].version", equalTo(ask().getString("ruleset")))
                .body("history[0].accepted", equalTo(true));
    }

    @Test
    void a_wrong_change_leaves_the_ruleset_before_it_live_and_says_why() {
        var before = ask().getString("ruleset");
        swapTo(BROKEN);
        await(() -> ruleset().get("rejected") != null);
        Calls.get("/v1/ruleset")
                .body("version", equalTo(before))
                .body("rejected.diagnostics[0].file", equalTo("engineer/criteria_3_pay.drl"))
                .body("rejected.diagnostics[0].line", greaterThan(1))
                .body("history[0].accepted", equalTo(false));
        assertEquals(before, ask().getString("ruleset"));
        Calls.awaitReady();
        Calls.get("/q/health/ready")
                .statusCode(200)
                .body("checks.find { it.name == 'ruleset' }.data.rejected", notNullValue());
        assertEquals(1, metric("zairyu_ruleset_rejected "));
        assertTrue(metric("zairyu_ruleset_reloads_total{outcome=\"rejected\"}") >= 1);

        swapTo(FIRST);
        await(() -> ruleset().get("rejected") == null);
        Calls.get("/v1/ruleset").body("version", equalTo(before)).body("rejected", nullValue());
        assertEquals(0, metric("zairyu_ruleset_rejected "));
    }

    @Test
    void under_load_no_request_fails_and_no_answer_mixes_two_rulesets() throws Exception {
        var goOn = new AtomicBoolean(true);
        var callers = Executors.newFixedThreadPool(4);
        var asked = Stream.<Callable<HashSet<String>>>generate(() -> () -> askWhile(goOn))
                .limit(4)
                .map(callers::submit)
                .toList();
        for (var i = 0; i < 6; i++) {
            var second = i % 2 == 0;
            swapTo(second ? SECOND : FIRST);
            await(() -> isMarked(ask()) == second);
            swapTo(BROKEN);
            await(() -> ruleset().get("rejected") != null);
        }
        goOn.set(false);
        callers.shutdown();
        assertEquals(2, versions(asked).size(), "both rulesets answered");
    }

    /** Every answer is wholly of one ruleset: rule, sentence and version go together. */
    private static HashSet<String> askWhile(AtomicBoolean goOn) {
        var versions = new HashSet<String>();
        while (goOn.get()) {
            var answer = ask();
            versions.add(answer.getString("ruleset") + isMarked(answer));
        }
        return versions;
    }

    private static HashSet<String> versions(List<Future<HashSet<String>>> asked)
            throws InterruptedException, ExecutionException {
        var versions = new HashSet<String>();
        for (var one : asked) {
            versions.addAll(one.get());
        }
        return versions;
    }

    private static JsonPath ask() {
        return given().contentType("application/json")
                .body(UNDERPAID)
                .post("/v1/screenings/engineer")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static boolean isMarked(JsonPath answer) {
        var text = answer.prettify();
        assertTrue(text.contains(RULE) && text.contains(SENTENCE), text);
        assertEquals(
                text.contains(marked(RULE)), text.contains(marked(SENTENCE)), "sentence and rule are of one ruleset");
        return text.contains(marked(RULE));
    }

    private static JsonPath ruleset() {
        return given().get("/v1/ruleset").jsonPath();
    }

    private static double metric(String name) {
        var line = given().get("/q/metrics")
                .asString()
                .lines()
                .filter(one -> one.startsWith(name))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.substring(line.lastIndexOf(' ')));
    }

    private static String marked(String text) {
        return text + " (second)";
    }

    private static void await(Callable<Boolean> condition) {
        var end = Instant.now().plus(PATIENCE);
        try {
            while (!condition.call()) {
                assertTrue(Instant.now().isBefore(end), "it has not come about");
                Thread.sleep(20);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void swapTo(Path version) {
        try {
            var next = HOME.resolve("next");
            Files.createSymbolicLink(next, version);
            Files.move(next, LIVE, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("rules-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
