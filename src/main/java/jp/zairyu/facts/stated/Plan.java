package jp.zairyu.facts.stated;

/**
 * What the person plans to do in Japan.
 *
 * @param purpose main purpose of the stay
 * @param months planned length of the stay, in months
 * @param paid true if the activity brings pay or other income
 */
public record Plan(
        @Word("purposes") String purpose,
        @Limits(min = 0, max = 1200) Integer months,
        Boolean paid) {}
