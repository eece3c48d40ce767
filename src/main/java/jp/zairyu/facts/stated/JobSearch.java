package jp.zairyu.facts.stated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Looking for a job, preparing a business, or waiting for a job to begin, after graduation.
 *
 * @param activity what the person mainly does
 * @param graduatedOn day of graduation, or of the degree
 * @param recommended true if the school recommends the stay for job hunting
 * @param beganAtSchool true if the person began to look for a job before graduation
 * @param offerOn day of the job offer (内定)
 * @param joinsOn day on which the job begins
 * @param employerContact true if the employer has promised to keep in touch and to report if the offer falls away
 * @param qsRank place of the university in the QS ranking; a number beyond its last place if it is not listed
 * @param theRank place of the university in the Times Higher Education ranking
 * @param arwuRank place of the university in the Shanghai ranking (ARWU)
 */
public record JobSearch(
        @Word("search-activities") String activity,
        LocalDate graduatedOn,
        Boolean recommended,
        Boolean beganAtSchool,
        LocalDate offerOn,
        LocalDate joinsOn,
        Boolean employerContact,
        @Limits(min = 1, max = 100000) Integer qsRank,
        @Limits(min = 1, max = 100000) Integer theRank,
        @Limits(min = 1, max = 100000) Integer arwuRank) {
    /** In how many of the three rankings the university is certainly within this place. */
    public long rankingsWithin(BigDecimal place) {
        return ranks().filter(rank -> rank != null && rank <= place.intValueExact())
                .count();
    }

    /** In how many of the three rankings it may be within this place, those not stated included. */
    public long rankingsPerhapsWithin(BigDecimal place) {
        return ranks().filter(rank -> rank == null || rank <= place.intValueExact())
                .count();
    }

    private Stream<Integer> ranks() {
        return Arrays.asList(qsRank, theRank, arwuRank).stream();
    }
}
