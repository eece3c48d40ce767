package jp.zairyu.facts.stated;

/**
 * Studies planned in Japan.
 *
 * @param category which kind of studies
 * @param admitted true if the school admits the person
 * @param correspondence true for a correspondence course
 * @param eveningOnly true if classes are only in the evening
 * @param attendanceManaged true if the university manages attendance of the evening graduate course
 * @param meansOfSupport true if means of support are shown
 * @param auditor true for an auditor or research student
 * @param selected true if admitted by selection
 * @param hoursPerWeek class hours a week
 * @param monthsOfJapanese months of Japanese study so far
 * @param pureJapaneseCourse true if only Japanese is studied
 * @param recognizedInstitution true if the Japanese-language institution is notified or accredited
 * @param testedJapanese true if Japanese ability is shown by an exam
 * @param monthsAtOrdinarySchool months at a school of article 1 of the School Education Act
 * @param guidanceStaff true if the school has full-time staff for foreign students’ guidance
 */
public record Studies(
        @Word("student-categories") String category,
        Boolean admitted,
        Boolean correspondence,
        Boolean eveningOnly,
        Boolean attendanceManaged,
        Boolean meansOfSupport,
        Boolean auditor,
        Boolean selected,
        @Limits(min = 0, max = 100) Integer hoursPerWeek,
        @Limits(min = 0, max = 1200) Integer monthsOfJapanese,
        Boolean pureJapaneseCourse,
        Boolean recognizedInstitution,
        Boolean testedJapanese,
        @Limits(min = 0, max = 1200) Integer monthsAtOrdinarySchool,
        Boolean guidanceStaff) {}
