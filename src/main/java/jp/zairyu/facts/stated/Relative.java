package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * A person to whom the applicant is related, and on whom a status can rest.
 *
 * @param relation what the applicant is to that person
 * @param member who that person is
 * @param status status of residence that person holds
 * @param designation designation that person holds, where the status is 特定活動
 * @param studentCategory category of that person’s studies, where the status is 留学
 * @param supports true if that person actually supports the applicant
 * @param periodMonths period of stay that person was given, in months
 * @param bornOfJapanese true if that person was born as a child of a Japanese national
 * @param memberAtBirth true if that person already was a Japanese national, or permanent resident, at the applicant’s
 *     birth
 * @param spouseStatus status of residence of that person’s spouse, where the applicant is that spouse’s child
 * @param livesTogether true if they live together
 * @param marriageReal true if the marriage is legally valid and they live as a married couple
 * @param applicantBornInJapan true if the applicant was born in Japan
 * @param stayedSinceBirth true if the applicant has stayed in Japan since birth
 * @param householdAnnualYen yearly income of that person and spouse together, in yen
 * @param specialHighlySkilled true if that person is a J-Skip holder
 * @param careOfChild true if there is a child under the age of the rule, or a pregnancy, to help with
 * @param onlyOneSidesParents true if only the parents of one side come
 */
public record Relative(
        @Word("family-relations") String relation,
        @Word("family-members") String member,
        @Word("statuses") String status,
        @Word("designations") String designation,
        @Word("student-categories") String studentCategory,
        Boolean supports,
        @Limits(min = 0, max = 1200) Integer periodMonths,
        Boolean bornOfJapanese,
        Boolean memberAtBirth,
        @Word("statuses") String spouseStatus,
        Boolean livesTogether,
        Boolean marriageReal,
        Boolean applicantBornInJapan,
        Boolean stayedSinceBirth,
        @Limits(min = 0, max = 100000000000L) BigDecimal householdAnnualYen,
        Boolean specialHighlySkilled,
        Boolean careOfChild,
        Boolean onlyOneSidesParents) {}
