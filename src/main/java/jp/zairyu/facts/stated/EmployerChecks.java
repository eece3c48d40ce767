package jp.zairyu.facts.stated;

/**
 * What the employer knew and looked at before having the person work.
 */
public record EmployerChecks(
        Boolean knewUnlawful,
        Boolean cardSeen,
        Boolean chipRead,
        Boolean numberChecked,
        Boolean permissionBoxSeen,
        Boolean designationSeen) {}
