package jp.zairyu.law;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two tables. */
public final class Differing {
    private Differing() {}

    /** The keys under which two maps do not hold the same, sorted. */
    public static <T> Set<String> keys(Map<String, T> some, Map<String, T> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream())
                .filter(key -> !Objects.equals(some.get(key), others.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
