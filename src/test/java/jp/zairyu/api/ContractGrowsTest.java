package jp.zairyu.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * Within {@code /v1} the contract only grows: what a caller built against an older one goes on working. It is held against
 * the last released contract, {@code src/test/resources/contract/v1.yaml} (renewed only by copying {@code openapi.yaml}
 * over it, after a change that this test lets pass), and against the last committed one that differs.
 */
class ContractGrowsTest {
    private static final Path RELEASED = Path.of("src/test/resources/contract/v1.yaml");

    private final String contract = Contract.text(Contract.FILE);

    @Test
    void it_takes_nothing_away_from_what_was_released() {
        assertGrown(Contract.text(RELEASED));
    }

    @Test
    void it_takes_nothing_away_from_what_was_committed() {
        assertGrown(committed().orElse(Contract.text(RELEASED)));
    }

    // --- the check itself can fail

    @Test
    void a_property_that_vanishes_from_the_answer_is_noticed() {
        assertFalse(isGrown(
                contract,
                replace("        verdict:\n          type: string\n", "        judgement:\n          type: string\n")));
    }

    @Test
    void a_fact_that_is_no_longer_taken_is_noticed() {
        assertFalse(isGrown(contract, replace("        permissionsComplete:\n", "        allPermissions:\n")));
    }

    @Test
    void a_fact_that_must_now_be_stated_is_noticed() {
        assertFalse(isGrown(contract, replace("      required: [facts]\n", "      required: [facts, asOf]\n")));
    }

    @Test
    void a_path_that_vanishes_is_noticed() {
        assertFalse(isGrown(contract, replace("  /v1/ruleset:\n", "  /v1/rules:\n")));
    }

    @Test
    void a_fact_that_may_now_be_stated_too_is_no_harm() {
        var more = replace(
                "        permissionsComplete:\n",
                "        petsComplete: { type: boolean }\n        permissionsComplete:\n");
        assertTrue(isGrown(contract, more));
    }

    private String replace(String text, String instead) {
        assertTrue(contract.contains(text), () -> "the contract no longer holds: " + text);
        return contract.replace(text, instead);
    }

    private void assertGrown(String before) {
        var changes = compare(before, contract);
        assertTrue(changes.isCompatible(), () -> rendered(changes));
        assertEquals(Set.of(), lost(before, contract));
    }

    private static boolean isGrown(String before, String after) {
        return compare(before, after).isCompatible() && lost(before, after).isEmpty();
    }

    /** openapi-diff lets a request lose properties; this service refuses those that it does not know. */
    private static Set<String> lost(String before, String after) {
        var lost = properties(before);
        lost.removeAll(properties(after));
        return lost;
    }

    private static Set<String> properties(String contract) {
        var properties = new TreeSet<String>();
        Contract.parse(contract).getOpenAPI().getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                ((Map<?, ?>) schema.getProperties())
                        .keySet()
                        .forEach(property -> properties.add(name + "." + property));
            }
        });
        return properties;
    }

    private static ChangedOpenApi compare(String before, String after) {
        return OpenApiCompare.fromContents(before, after);
    }

    private static String rendered(ChangedOpenApi changes) {
        var text = new java.io.ByteArrayOutputStream();
        new ConsoleRender().render(changes, new java.io.OutputStreamWriter(text, StandardCharsets.UTF_8));
        return text.toString(StandardCharsets.UTF_8);
    }

    /** The newest committed contract that differs from the one here; none without git, or before the first change. */
    private Optional<String> committed() {
        return git("log", "--format=%H", "--", Contract.FILE.toString())
                .lines()
                .map(commit -> git("show", commit + ":" + Contract.FILE))
                .filter(text -> !text.isEmpty() && !text.equals(contract))
                .findFirst();
    }

    /** What git says; nothing where there is no git. */
    private static String git(String... arguments) {
        try {
            var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
