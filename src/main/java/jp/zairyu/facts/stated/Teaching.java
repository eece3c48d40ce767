package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * Teaching at a school.
 *
 * @param post the post held
 * @param subjects what is taught
 * @param schoolForForeignChildren true if the school was set up to give primary or secondary education in a foreign language to children staying as 外交, 公用 or 家族滞在
 * @param teachingLicence true if the person holds a licence for that teaching
 * @param yearsEducatedInLanguage years of education received in the foreign language that is taught; where several are taught, in the one with the fewest
 * @param yearsTeachingSubject years of work teaching the other subject at schools; where several are taught, of the one with the fewest
 */
public record Teaching(
        @Word("teaching-posts") String post,
        @Word("taught-subjects") String subjects,
        Boolean schoolForForeignChildren,
        Boolean teachingLicence,
        @Limits(min = 0, max = 40) BigDecimal yearsEducatedInLanguage,
        @Limits(min = 0, max = 80) BigDecimal yearsTeachingSubject) {}
