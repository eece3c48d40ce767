package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * What the points of a Highly Skilled Professional are given for, and what the status asks besides. Degrees are read from
 * the education, Japanese from the language certificates, the age from the person.
 *
 * @param pointsComplete true if everything that could give points is stated; what is not stated then gives none
 * @param annualPayYen expected yearly pay from the body in Japan, in yen
 * @param yearsOfExperience years of experience in the work to be done, for management in running or managing a business; years of study never count
 * @param businessDegree true for a professional degree in business management (MBA, MOT)
 * @param severalDegrees true for doctor’s, master’s or professional degrees in two or more fields
 * @param kindsOfResearchRecord how many kinds of research record of the list there are
 * @param licences how many Japanese national licences tied to the work there are, listed IT exams included
 * @param post post in the business
 * @param innovationBody true if the body is supported as innovative under the notice
 * @param smallOrMedium true if the body is a small or medium enterprise
 * @param researchSpendingPercent research spending of the body in percent of its revenue
 * @param foreignQualification true for a listed foreign qualification related to the work
 * @param japaneseMajor true for graduation from a foreign university with a major in Japanese
 * @param growthProject true for work in a growth-field project
 * @param listedUniversity true for a degree of a university listed in the notice
 * @param listedTraining true for training of the notice, such as Innovative Asia
 * @param trainingIsDegree true if that training was the study for the degree of a Japanese university
 * @param investedYen invested in the own business, in yen
 * @param assetManagement true for work in asset management
 * @param localSupport true if the body is supported by a local government scheme
 * @param monthsHeld months stayed as Highly Skilled Professional (i), doing its activity
 */
public record HighlySkilled(
        Boolean pointsComplete,
        @Limits(min = 0, max = 100000000000L) BigDecimal annualPayYen,
        @Limits(min = 0, max = 80) Integer yearsOfExperience,
        Boolean businessDegree,
        Boolean severalDegrees,
        @Limits(min = 0, max = 20) Integer kindsOfResearchRecord,
        @Limits(min = 0, max = 50) Integer licences,
        @Word("management-posts") String post,
        Boolean innovationBody,
        Boolean smallOrMedium,
        @Limits(min = 0, max = 1000) BigDecimal researchSpendingPercent,
        Boolean foreignQualification,
        Boolean japaneseMajor,
        Boolean growthProject,
        Boolean listedUniversity,
        Boolean listedTraining,
        Boolean trainingIsDegree,
        @Limits(min = 0, max = 100000000000L) BigDecimal investedYen,
        Boolean assetManagement,
        Boolean localSupport,
        @Limits(min = 0, max = 1200) Integer monthsHeld) {}
