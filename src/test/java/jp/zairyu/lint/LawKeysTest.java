package jp.zairyu.lint;

import org.junit.jupiter.api.Test;

/** Keys of numbers and provisions, and the numbers' first days. */
class LawKeysTest {
    @Test
    void areAllKnownInTheProject() {
        Edited.rules().says(new LawKeys());
        Edited.rules().says(new NumbersOverTime());
    }

    @Test
    void ofANumberThatDoesNotExistAreToldTheNearest() {
        Edited.rules()
                .replace(
                        "engineer/conduct.drl",
                        "\"engineer.conduct.overwork_months\", $months : value )\n    Overwork( hoursPerMonth >= $hours, monthsInARow < $months )",
                        "\"engineer.conduct.overwork_month\", $months : value )\n    Overwork( hoursPerMonth >= $hours, monthsInARow < $months )")
                .says(
                        new LawKeys(),
                        "engineer/conduct.drl [Parameter( key == \"engineer.conduct.overwork_month\", $months : value )]: \"T8 No permission is said to have been exceeded, yet months of work beyond it are stated\": there is no number engineer.conduct.overwork_month in parameters/. Did you mean `engineer.conduct.overwork_months`?");
    }

    @Test
    void ofAProvisionWrittenAsANumberAreTold() {
        Edited.rules()
                .replace(
                        "engineer/conduct.drl",
                        "    Conduct( taxesPaid == true )",
                        "    Conduct( taxesPaid == true )\n    Parameter( key == \"engineer.dispatch_client_fixed\" )")
                .says(
                        new LawKeys(),
                        "engineer/conduct.drl [Parameter( key == \"engineer.dispatch_client_fixed\" )]: \"T8 Taxes are paid\": there is no number engineer.dispatch_client_fixed in parameters/. It is a provision: write `Provision( key == … )`");
    }

    @Test
    void thatARuleWorksOutMustBeginAsSomeDo() {
        Edited.rules()
                .replace(
                        "eligibility/points/achievements.drl",
                        "Parameter( key == ( \"points.post.\" + $post )",
                        "Parameter( key == ( \"points.posts.\" + $post )")
                .says(
                        new LawKeys(),
                        "eligibility/points/achievements.drl [Parameter( key == ( \"points.posts.\" + $post ), $points : value )]: \"A post that gives points\": no number in parameters/ begins with points.posts. Did you mean `points.post.`?");
    }

    @Test
    void ofBandsAreMatchedAsBands() {
        Edited.rules()
                .replace(
                        "engineer/conduct.drl",
                        "    Conduct( taxesPaid == true )",
                        "    Conduct( taxesPaid == true )\n    Band( key == \"engineer.conduct.overwork_months\" )")
                .says(
                        new LawKeys(),
                        "engineer/conduct.drl [Band( key == \"engineer.conduct.overwork_months\" )]: \"T8 Taxes are paid\": engineer.conduct.overwork_months has no bands. Write `Parameter( key == …, $limit : value )`");
    }

    @Test
    void ofPenaltiesAreKnown() {
        Edited.rules()
                .replace(
                        "parameters/penalties.yaml",
                        "penalties.abetting.imprisonment_years:",
                        "penalties.abetting.imprisonment_year:")
                .says(
                        new LawKeys(),
                        "illegalwork/criteria.yaml [penalties: [penalties.abetting.imprisonment_years, penalties.abetting.fine]]: the penalty penalties.abetting.imprisonment_years is not in parameters/. Did you mean `penalties.abetting.imprisonment_year`?");
    }

    @Test
    void ofNumbersThatBeginLateSayThatTheyAreNew() {
        Edited.rules()
                .replace("parameters/working_hours.yaml", "from: 1990-06-01, value: 28", "from: 2024-06-01, value: 28")
                .says(
                        new NumbersOverTime(),
                        "parameters/working_hours.yaml [working_hours.comprehensive_permission.weekly:]: working_hours.comprehensive_permission.weekly begins on 2024-06-01, and has no value from 2015-04-01 on, the first day spoken of. Write the row before it, or `new_in_law: true` where there was no such number");
    }
}
