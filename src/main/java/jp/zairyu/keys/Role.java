package jp.zairyu.keys;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller may do. */
public enum Role {
    /** Screen facts, ask for guidance, read the catalogue. */
    SCREEN,
    /** All of that, and see what concerns the rules themselves, such as why a change of them was refused. */
    ANALYST;

    /** As files, tokens and the contract write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param words with commas between
     * @throws IllegalArgumentException where one is no role; its message names the roles there are
     */
    static Set<Role> read(String words) {
        return Arrays.stream(words.split(",", -1)).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("roles are words of: screen, analyst"));
    }
}
