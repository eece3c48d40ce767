package jp.zairyu.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of keys holds hashes alone, and finds the holder of a key by them. */
class KeysTest {
    @Test
    void a_made_key_is_found_by_its_line_and_its_line_does_not_hold_it() {
        var key = ApiKey.random();
        var line = KeyLine.of("portal", "screen", key);
        assertFalse(line.text().contains(key));
        assertEquals(
                Optional.of(line), Keys.read("# keys\n\n" + line.text() + "\n").find(key));
    }

    @Test
    void old_and_new_keys_of_a_client_overlap() {
        var keys = Keys.read(KeyLine.of("portal", "screen", "old").text()
                + "\n"
                + KeyLine.of("portal", "screen,analyst", "new").text());
        assertEquals(Set.of(Role.SCREEN), keys.find("old").orElseThrow().roles());
        assertEquals(
                Set.of(Role.SCREEN, Role.ANALYST),
                keys.find("new").orElseThrow().roles());
        assertEquals(Optional.empty(), keys.find("other"));
        assertEquals(Optional.empty(), keys.find(""));
    }

    @Test
    void no_two_keys_are_the_same_and_each_has_256_random_bits() {
        assertNotEquals(ApiKey.random(), ApiKey.random());
        assertTrue(ApiKey.random().matches("zairyu_[A-Za-z0-9_-]{43}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECRET",
                "portal screen SECRET",
                "portal cook sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "SECRET! screen sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "portal screen, sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "portal screen sha256:9f86"
            })
    void a_wrong_line_is_named_by_its_number_and_not_repeated(String line) {
        var failure = assertThrows(IllegalArgumentException.class, () -> Keys.read("#\n" + line));
        assertTrue(failure.getMessage().startsWith("line 2: "));
        assertFalse(failure.getMessage().contains("SECRET"));
    }
}
