package jp.zairyu.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The law in force for one case.
 *
 * @param parameters numbers
 * @param bands the bands of numbers that go by bands
 * @param provisions rules of law that begin or end
 */
public record InForce(List<Parameter> parameters, List<Band> bands, List<Provision> provisions) {
    public boolean has(String provision) {
        return provisions.stream().anyMatch(one -> one.key().equals(provision));
    }

    /** The keys of numbers and provisions that are not the same in another law. */
    public Set<String> differing(InForce other) {
        var keys = new HashSet<String>();
        differing(parameters, other.parameters, Parameter::key, keys);
        differing(bands, other.bands, Band::key, keys);
        differing(provisions, other.provisions, Provision::key, keys);
        return keys;
    }

    private static <T> void differing(List<T> some, List<T> others, Function<T, String> key, Set<String> keys) {
        if (!some.equals(others)) {
            var only = new HashSet<>(some);
            only.removeAll(new HashSet<>(others));
            only.forEach(one -> keys.add(key.apply(one)));
            var gone = new HashSet<>(others);
            gone.removeAll(new HashSet<>(some));
            gone.forEach(one -> keys.add(key.apply(one)));
        }
    }
}
