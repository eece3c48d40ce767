package jp.zairyu.facts.stated;

/**
 * The body or person the work is done for.
 */
public record Employer(
        @Word("workplaces") String workplace,
        @Limits(min = 1, max = 4) Integer category,
        Boolean premisesVerified,
        @Word("fiscal-states") String fiscalState,
        @Limits(min = 0, max = 10000000) Integer staff,
        @Limits(min = 0, max = 1000) Integer yearsInBusiness,
        Boolean foreignNational,
        Boolean namedInDesignation,
        Boolean ownSchool) {}
