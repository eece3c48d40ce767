package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * Studies planned in Japan.
 *
 * @param course at which kind of school, and in which kind of course
 * @param admitted true if the school admits the person
 * @param correspondence true if the teaching is by correspondence only
 * @param eveningOnly true if classes are only in the evening
 * @param attendanceManaged true if the university manages attendance and stay of the evening graduate course
 * @param meansOfSupport true if money for living in Japan is shown: own, a scholarship, or another person who pays
 * @param auditor true for an auditor or research student who only attends lectures
 * @param selected true if admitted by selection
 * @param hoursPerWeek hours of lectures a week
 * @param monthsOfJapanese months of Japanese study, or of teaching in Japanese, at a school so far
 * @param monthsAtLanguageSchool months at a notified or accredited Japanese-language institution in Japan
 * @param exchangeProgramme true if received as a pupil under an exchange programme of a public body or school corporation
 * @param pureJapaneseCourse true if only Japanese is studied
 * @param recognizedInstitution true if the school is notified for the course (告示) or an accredited Japanese-language
 *     institution
 * @param testedJapanese true if Japanese ability is shown by an exam
 * @param monthsAtOrdinarySchool months at a Japanese school of article 1 of the School Education Act, kindergarten left out
 * @param guidanceStaff true if the school has full-time staff for the guidance of foreign students or pupils
 * @param guardian true if there is a person in Japan who has the pupil in custody
 * @param lodging true if a dormitory with resident staff, or other lodging fit for a pupil, is secured
 */
public record Studies(
        @Word("study-courses") String course,
        Boolean admitted,
        Boolean correspondence,
        Boolean eveningOnly,
        Boolean attendanceManaged,
        Boolean meansOfSupport,
        Boolean auditor,
        Boolean selected,
        @Limits(min = 0, max = 100) BigDecimal hoursPerWeek,
        @Limits(min = 0, max = 1200) Integer monthsOfJapanese,
        @Limits(min = 0, max = 1200) Integer monthsAtLanguageSchool,
        Boolean exchangeProgramme,
        Boolean pureJapaneseCourse,
        Boolean recognizedInstitution,
        Boolean testedJapanese,
        @Limits(min = 0, max = 1200) Integer monthsAtOrdinarySchool,
        Boolean guidanceStaff,
        Boolean guardian,
        Boolean lodging) {}
