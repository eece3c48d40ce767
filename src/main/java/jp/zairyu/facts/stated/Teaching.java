package jp.zairyu.facts.stated;

/**
 * Teaching at a school.
 *
 * @param post the post held
 * @param schoolForForeignChildren true if the school gives primary or secondary education in a foreign language to children staying as 外交, 公用 or 家族滞在
 * @param teachingLicence true if the person holds a licence for that teaching
 * @param foreignLanguage true if a foreign language is taught
 * @param yearsEducatedInLanguage years of education received in that language
 * @param yearsTeachingSubject years of work teaching that subject at schools
 */
public record Teaching(
        @Word("teaching-posts") String post,
        Boolean schoolForForeignChildren,
        Boolean teachingLicence,
        Boolean foreignLanguage,
        @Limits(min = 0, max = 40) Integer yearsEducatedInLanguage,
        @Limits(min = 0, max = 80) Integer yearsTeachingSubject) {}
