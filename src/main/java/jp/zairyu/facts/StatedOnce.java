package jp.zairyu.facts;

import java.util.Objects;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.StatedFacts;

/** The facts of a case that rules match just as they are stated. */
final class StatedOnce {
    private StatedOnce() {}

    static Stream<Record> of(StatedFacts stated) {
        return Stream.of(
                        stated.person(),
                        stated.enrolment(),
                        stated.filing(),
                        stated.conduct(),
                        stated.conduct() == null ? null : stated.conduct().overwork(),
                        stated.plan(),
                        stated.background(),
                        stated.permanence(),
                        stated.business(),
                        stated.mission(),
                        stated.teaching(),
                        stated.research(),
                        stated.transfer(),
                        stated.show(),
                        stated.skill(),
                        stated.specifiedSkills(),
                        stated.studies(),
                        stated.traineeship(),
                        stated.trainingPlan(),
                        stated.designatedPlan(),
                        stated.graduateWork(),
                        stated.household(),
                        stated.internship(),
                        stated.jobSearch(),
                        stated.highlySkilled(),
                        stated.absence(),
                        stated.inquiry(),
                        stated.grant(),
                        stated.departure())
                .filter(Objects::nonNull);
    }
}
