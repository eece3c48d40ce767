package jp.zairyu.facts.stated;

/**
 * On whose behalf the person comes: a government, an international body, a religious body or a press body.
 *
 * @param capacity in what capacity a foreign government or international body sends the person
 * @param sentByForeignReligiousBody true if a foreign religious body sends the person to Japan as a person of religion
 * @param contractWithForeignPress true if the work is done under a contract with a foreign press body
 */
public record Mission(
        @Word("mission-capacities") String capacity,
        Boolean sentByForeignReligiousBody,
        Boolean contractWithForeignPress) {}
