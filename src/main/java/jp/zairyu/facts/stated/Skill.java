package jp.zairyu.facts.stated;

/**
 * Skilled labor in a special field.
 *
 * @param field which field
 * @param years years in the field, years of study of the subject at a school abroad included
 * @param supervisorYears years of the foreigner under whom the person works
 * @param thaiCertificate true for a Thai cook with a Thai skill certificate of basic level or above
 * @param paidAsThaiCook true if fairly paid as a Thai cook in the year before filing
 * @param flightHours flight hours
 * @param airTransportBusiness true if the flying is in air transport business
 * @param internationalMeet true if entered in Olympics, world championships or another international meet
 * @param isiaCard true if the ski teacher holds the ISIA card
 * @param contestTopResult true for a top result in an international sommelier contest
 * @param contestOnePerCountry true if entered in a contest limited to one person a country
 * @param noticeQualification true if holding a qualification of the notice
 */
public record Skill(
        @Word("skilled-fields") String field,
        @Limits(min = 0, max = 80) Integer years,
        @Limits(min = 0, max = 80) Integer supervisorYears,
        Boolean thaiCertificate,
        Boolean paidAsThaiCook,
        @Limits(min = 0, max = 100000) Integer flightHours,
        Boolean airTransportBusiness,
        Boolean internationalMeet,
        Boolean isiaCard,
        Boolean contestTopResult,
        Boolean contestOnePerCountry,
        Boolean noticeQualification) {}
