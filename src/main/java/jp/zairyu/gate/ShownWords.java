package jp.zairyu.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers for the things that cases bring to light, given as they come. */
final class ShownWords {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    int add(String word) {
        return numbers.computeIfAbsent(word, one -> {
            words.add(one);
            return words.size() - 1;
        });
    }

    Collection<String> all() {
        return words;
    }

    Shown shown(Set<String> brought) {
        return Shown.of(brought.stream().mapToInt(this::add).sorted());
    }

    Set<String> of(BitSet shown) {
        return shown.stream().mapToObj(words::get).collect(Collectors.toSet());
    }
}
