package jp.zairyu.mutation;

import jp.zairyu.engine.Variant;

/**
 * A rule with one condition changed.
 *
 * @param module the part of the rules it stands in
 */
record RuleMutant(Mutant mutant, String module, Variant variant) {
    String name() {
        return variant.name();
    }
}
