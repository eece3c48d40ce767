package jp.zairyu.lint.logic;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.lint.logic.Claim.Order;

/** Claims that are said to hold together. What cannot be shown for certain counts as not shown. */
record Claims(Set<Claim> all) {
    static final Claims NONE = new Claims(Set.of());

    /** How many choices one in the other are followed. */
    private static final int DEPTH = 3;

    static Claims of(Claim claim) {
        return new Claims(Set.of(claim));
    }

    static Claims join(Collection<Claims> parts) {
        return new Claims(
                parts.stream().flatMap(part -> part.all.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Claims and(Claims other) {
        return join(List.of(this, other));
    }

    Claims renamed(UnaryOperator<String> names) {
        return new Claims(
                all.stream().map(claim -> claim.renamed(names)).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether they can never hold together. */
    boolean excludeEachOther() {
        return excludeEachOther(DEPTH);
    }

    private boolean excludeEachOther(int depth) {
        var domains = new HashMap<String, Domain>();
        for (var claim : all) {
            if (claim instanceof Claim.Within within) {
                if (domains.merge(within.term(), within.domain(), Domain::and).isEmpty()) {
                    return true;
                }
            } else if (excludes(claim, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean excludes(Claim claim, int depth) {
        if (claim instanceof Claim.Compared compared) {
            return ways(compared).isEmpty();
        } else if (claim instanceof Claim.Plain plain) {
            return all.contains(new Claim.Plain(plain.text(), !plain.holds()));
        }
        return depth > 0
                && claim instanceof Claim.AnyOf choice
                && eachBranch(choice, branch -> branch.excludeEachOther(depth - 1));
    }

    /** Whether all of the others hold wherever these do. */
    boolean imply(Claims others) {
        return others.all.stream().allMatch(claim -> imply(claim, DEPTH));
    }

    private boolean imply(Claim claim, int depth) {
        return all.contains(claim)
                || implyPlainly(claim, depth)
                || depth > 0
                        && of(Claim.AnyOf.class)
                                .anyMatch(choice -> eachBranch(
                                        choice,
                                        branch ->
                                                branch.excludeEachOther(depth - 1) || branch.imply(claim, depth - 1)));
    }

    private boolean implyPlainly(Claim claim, int depth) {
        if (claim instanceof Claim.Within within) {
            return of(Claim.Within.class).anyMatch(own -> own.term().equals(within.term()))
                    && domain(within.term()).isWithin(within.domain());
        } else if (claim instanceof Claim.Compared compared) {
            return of(Claim.Compared.class).anyMatch(compared::isOfSame)
                    && compared.ways().containsAll(ways(compared));
        } else if (claim instanceof Claim.AnyOf choice) {
            return choice.branches().stream()
                    .anyMatch(branch -> branch.all.stream().allMatch(part -> imply(part, depth - 1)));
        }
        return false;
    }

    private boolean eachBranch(Claim.AnyOf choice, Predicate<Claims> test) {
        var rest = new LinkedHashSet<>(all);
        rest.remove(choice);
        return choice.branches().stream().allMatch(branch -> test.test(new Claims(rest).and(branch)));
    }

    private Domain domain(String term) {
        return of(Claim.Within.class)
                .filter(claim -> claim.term().equals(term))
                .map(Claim.Within::domain)
                .reduce(Domain::and)
                .orElseThrow();
    }

    private Set<Order> ways(Claim.Compared of) {
        var ways = EnumSet.allOf(Order.class);
        of(Claim.Compared.class).filter(of::isOfSame).forEach(claim -> ways.retainAll(claim.ways()));
        return ways;
    }

    private <T extends Claim> Stream<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
