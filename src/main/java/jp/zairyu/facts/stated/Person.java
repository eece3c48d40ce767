package jp.zairyu.facts.stated;

/**
 * What is asked of the person apart from stay, schooling and work. No name, number or birthday: age is enough.
 */
public record Person(
        @Limits(min = 0, max = 130) Integer age,
        Boolean inJapan,
        @Limits(min = 0, max = 130) Integer yearsAsResident,
        Boolean compulsoryAndHighSchoolInJapan) {}
