package jp.zairyu.lint.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Whether the conditions of one rule hold wherever those of another do.
 *
 * @param narrow the rule that is to be inside
 * @param wide the rule that is to hold wherever that does
 */
record Inclusion(Conditions narrow, Conditions wide) {
    /**
     * @param same whether a way of taking the wide rule's facts for the narrow one's is the right one: both must conclude of
     *     the same item and word
     */
    boolean holds(Predicate<Map<String, String>> same) {
        return holds(0, new HashMap<>(), same);
    }

    /** Takes each fact of the wide rule for one of the narrow rule's, in all ways. */
    private boolean holds(int at, Map<String, String> taken, Predicate<Map<String, String>> same) {
        if (at == wide.facts().size()) {
            return same.test(taken) && isInside(taken);
        }
        var fact = wide.facts().get(at);
        for (var other : narrow.facts()) {
            if (fact.isLike(other) && fact.isSingle() == other.isSingle()) {
                taken.put(fact.name(), other.name());
                if (holds(at + 1, taken, same)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInside(Map<String, String> taken) {
        var premises = narrow.claims();
        return wide.facts().stream().allMatch(fact -> premises.imply(renamed(fact.claims(), taken)))
                && wide.absent().stream().allMatch(absent -> isAbsent(absent, taken, premises))
                && wide.others().stream().allMatch(other -> narrow.others().contains(renamed(other, taken)));
    }

    /** A fact that the wide rule rules out is ruled out by the narrow one, too. */
    private boolean isAbsent(Fact fact, Map<String, String> taken, Claims premises) {
        var absent = fact.renamed(term -> renamed(term, taken));
        return narrow.absent().stream().filter(other -> other.isLike(absent)).anyMatch(other -> premises.and(
                                absent.claims())
                        .imply(renamed(other.claims(), Map.of(other.name(), absent.name()))))
                || narrow.facts().stream()
                        .filter(other -> other.isSingle() && absent.isSingle() && other.isLike(absent))
                        .anyMatch(other -> premises.and(absent.claims()).excludeEachOther());
    }

    private static Claims renamed(Claims claims, Map<String, String> taken) {
        return claims.renamed(term -> renamed(term, taken));
    }

    static String renamed(String term, Map<String, String> taken) {
        var renamed = term;
        for (var one : taken.entrySet()) {
            renamed = renamed.replace(one.getKey(), one.getValue());
        }
        return renamed;
    }

    /** The same for some terms. */
    static List<String> renamed(List<String> terms, Map<String, String> taken) {
        return terms.stream().map(term -> renamed(term, taken)).toList();
    }
}
