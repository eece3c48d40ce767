package jp.zairyu.facts.stated;

/**
 * A person who stays without a status and may leave, or ask to stay.
 *
 * @param cameInPerson true if the person came to the office before an investigation, meaning to leave at once
 * @param saidBeforeFinding true if the person said so to an officer before notice of the inspector’s finding
 * @param onlyOverstay true if overstaying is the only ground for removal
 * @param sentencedForTheft true if sentenced to imprisonment after entry for theft or another listed offence
 * @param removedBefore true if removed, or ordered to depart, before
 * @param sureToLeave true if sure to leave soon
 * @param familyOrLongLife true for family in Japan, children at school or a long life here
 * @param refugeeApplications how many applications for recognition as a refugee
 * @param newMaterial true if the last of them brought new material
 * @param longSentence true if sentenced to three years of imprisonment or more, not suspended
 * @param terrorist true for a terrorist
 * @param monthsDetained months detained
 */
public record Departure(
        Boolean cameInPerson,
        Boolean saidBeforeFinding,
        Boolean onlyOverstay,
        Boolean sentencedForTheft,
        Boolean removedBefore,
        Boolean sureToLeave,
        Boolean familyOrLongLife,
        @Limits(min = 0, max = 20) Integer refugeeApplications,
        Boolean newMaterial,
        Boolean longSentence,
        Boolean terrorist,
        @Limits(min = 0, max = 600) Integer monthsDetained) {}
