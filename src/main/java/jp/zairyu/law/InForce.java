package jp.zairyu.law;

import java.util.List;

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
}
