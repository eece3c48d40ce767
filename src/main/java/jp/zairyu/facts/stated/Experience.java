package jp.zairyu.facts.stated;

/**
 * Practical experience in one kind of duty.
 */
public record Experience(
        @Word("duties") String duty,
        @Limits(min = 0, max = 1200) Integer months,
        Boolean partTime,
        Boolean whileStudent,
        Boolean relatedToJob) {}
