package jp.zairyu.facts.stated;

/**
 * A transfer within a group of firms from an office abroad.
 *
 * @param fromOfficeAbroad true if the person comes from an office abroad of the same firm or group
 * @param workBefore what the person did there immediately before
 * @param monthsBefore months of that work there without a break, immediately before the move
 * @param fixedTerm true if the transfer is for a fixed term
 */
public record Transfer(
        Boolean fromOfficeAbroad,
        @Word("transfer-works") String workBefore,
        @Limits(min = 0, max = 1200) Integer monthsBefore,
        Boolean fixedTerm) {}
