package jp.zairyu.facts.stated;

import java.math.BigDecimal;

/**
 * What the points of a Highly Skilled Professional are given for.
 *
 * @param complete true if everything that could give points is stated
 * @param annualPayYen expected yearly pay, in yen
 * @param yearsOfExperience years of experience in the work; years of study never count
 * @param businessDegree true for a professional degree in business management (MBA, MOT)
 * @param severalDegrees true for doctor’s, master’s or professional degrees in two or more fields
 * @param kindsOfResearchRecord how many kinds of research record of the list there are
 * @param licences Japanese national licences tied to the work, listed IT exams included
 * @param post post in the business
 * @param innovationBody true if the body is supported as innovative under the notice
 * @param smallOrMedium true if the body is a small or medium enterprise
 * @param researchSpending true if research spending is above the share the notice names
 * @param foreignQualification true for a listed foreign qualification
 * @param japaneseMajor true for a major in Japanese at a foreign university
 * @param growthProject true for work in a growth-field project
 * @param listedUniversity true for a degree of a listed university
 * @param listedTraining true for training of the notice, such as Innovative Asia
 * @param investedYen invested in the own business, in yen
 * @param assetManagement true for work in asset management
 * @param localSupport true if supported by a local government scheme
 */
public record HighlySkilled(
        Boolean complete,
        @Limits(min = 0, max = 100000000000L) BigDecimal annualPayYen,
        @Limits(min = 0, max = 80) Integer yearsOfExperience,
        Boolean businessDegree,
        Boolean severalDegrees,
        @Limits(min = 0, max = 20) Integer kindsOfResearchRecord,
        @Limits(min = 0, max = 50) Integer licences,
        @Word("management-posts") String post,
        Boolean innovationBody,
        Boolean smallOrMedium,
        Boolean researchSpending,
        Boolean foreignQualification,
        Boolean japaneseMajor,
        Boolean growthProject,
        Boolean listedUniversity,
        Boolean listedTraining,
        @Limits(min = 0, max = 100000000000L) BigDecimal investedYen,
        Boolean assetManagement,
        Boolean localSupport) {}
