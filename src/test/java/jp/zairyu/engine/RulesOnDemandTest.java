package jp.zairyu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;
import org.junit.jupiter.api.Test;

/** A shelf on demand compiles a module when it is first used: once, whoever asks, and no other. */
class RulesOnDemandTest {
    private static final RulesFolder RULES = RulesFolder.read(Path.of("rules"));

    @Test
    void a_module_that_nobody_uses_is_not_compiled() {
        var shelf = RulebookShelf.onDemand(with("engineer/conduct.drl", "rule"));
        assertFalse(shelf.rulebook("guidance/fees").rules().isEmpty());
        assertThrows(RulesetException.class, () -> shelf.rulebook("engineer").rules());
    }

    @Test
    void threads_that_ask_at_once_share_one_compilation() {
        var rulebook = RulebookShelf.onDemand(RULES).rulebook("guidance/fees");
        var compiled = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> System.identityHashCode(rulebook.compiled()))
                .collect(Collectors.toSet());
        assertEquals(Set.of(System.identityHashCode(rulebook.compiled())), compiled);
    }

    @Test
    void unchanged_modules_are_shared_between_shelves() {
        var before = RulebookShelf.onDemand(RULES);
        var after = RulebookShelf.onDemand(with("engineer/conduct.drl", "rule"), before);
        assertSame(before.rulebook("guidance/fees"), after.rulebook("guidance/fees"));
    }

    private static RulesFolder with(String file, String text) {
        var files = new TreeMap<>(RULES.files());
        files.put(file, text);
        return new RulesFolder(files);
    }
}
