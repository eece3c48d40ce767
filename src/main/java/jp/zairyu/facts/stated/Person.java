package jp.zairyu.facts.stated;

/**
 * What is asked of the person apart from stay, schooling and work. No name, number or birthday: age is enough.
 *
 * @param age age on the day of judgement, in whole years
 * @param nationality country or region of nationality; only a few criteria turn on it, and no other does
 * @param inJapan true if the person is in Japan now; false if abroad
 * @param yearsAsResident years spent in Japan as a mid- to long-term resident (中長期在留者), in whole years
 * @param compulsoryAndHighSchoolInJapan true if the person finished compulsory education and high school in Japan
 */
public record Person(
        @Limits(min = 0, max = 130) Integer age,
        @Word("nationalities") String nationality,
        Boolean inJapan,
        @Limits(min = 0, max = 130) Integer yearsAsResident,
        Boolean compulsoryAndHighSchoolInJapan) {}
