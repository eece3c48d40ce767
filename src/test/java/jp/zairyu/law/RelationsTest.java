package jp.zairyu.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The table of fields and duties is broad enough to be useful, and keeps to what it refers to. */
class RelationsTest {
    private static final Relations RELATIONS =
            RulesetReader.read(RulesFolder.read(Path.of("rules"))).relations();

    @Test
    void atLeastHalfOfAllPairsAreDecidedInEachColumn() {
        assertTrue(decided(Relations.Cell::flexible) >= 0.5, () -> "flexible: " + decided(Relations.Cell::flexible));
        assertTrue(decided(Relations.Cell::strict) >= 0.5, () -> "strict: " + decided(Relations.Cell::strict));
    }

    @Test
    void theMostSpecificRowDecides() {
        assertEquals(
                "related", RELATIONS.of("manga-animation", "game-development").strict());
        assertEquals(
                "not-related", RELATIONS.of("jewellery-design", "interpreting").strict());
        assertEquals("not-related", RELATIONS.of("engineering", "packing").flexible());
    }

    private static double decided(Function<Relations.Cell, String> column) {
        var fields = RELATIONS.fields().rows().keySet();
        var duties = RELATIONS.duties().rows().keySet();
        var decided = fields.stream()
                .flatMap(field -> duties.stream().map(duty -> column.apply(RELATIONS.of(field, duty))))
                .filter(relation -> relation != null)
                .count();
        return (double) decided / (fields.size() * duties.size());
    }
}
