package jp.zairyu.facts.stated;

/**
 * Skilled labor in a special field.
 *
 * @param field the field the person has the skill in; it must be that of the planned work
 * @param years whole years of practice in the field; study of the subject at a school abroad counts, and for coaches paid play
 * @param supervisorYears for building: whole years of practice of the foreigner under whom the person is to work
 * @param thaiCertificate true for a cook of Thai nationality with a Thai skill certificate of basic level or above
 * @param paidAsThaiCook true if fairly paid as a Thai cook in the year before filing
 * @param flightHours flight hours as a pilot
 * @param airTransportBusiness true if the person is to pilot, as captain or co-pilot, aircraft of an air transport business
 * @param internationalMeet true if the coach entered, as a player, Olympics, world championships or another international
 *     meet; matches between two countries only do not count
 * @param skiTeacherCard true if the ski teacher holds the card of the International Ski Instructors Association
 * @param contestTopResult true for a sommelier with a top result in an international contest
 * @param contestOnePerCountry true for a sommelier who entered an international contest limited to one person a country
 * @param noticeQualification true for a sommelier who holds a qualification that the notice names
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
        Boolean skiTeacherCard,
        Boolean contestTopResult,
        Boolean contestOnePerCountry,
        Boolean noticeQualification) {}
