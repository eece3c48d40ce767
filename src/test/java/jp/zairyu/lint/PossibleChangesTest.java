package jp.zairyu.lint;

import org.junit.jupiter.api.Test;

/** What changes.yaml and edges.yaml name must be there. */
class PossibleChangesTest {
    private static final String FILE = "engineer/changes.yaml";

    @Test
    void of_the_project_name_what_there_is() {
        Edited.rules().says(new PossibleChanges());
    }

    @Test
    void a_misspelt_fact_is_named_with_the_right_one() {
        Edited.rules()
                .replace(FILE, "{ /conduct/taxesPaid: true }", "{ /conduct/taxPaid: true }")
                .says(
                        new PossibleChanges(),
                        "engineer/changes.yaml [- id: engineer.change.taxes]: engineer.change.taxes: there is no fact /conduct/taxPaid. Did you mean `/conduct/taxesPaid`?");
    }

    @Test
    void nobody_but_worker_employer_and_time_changes_anything() {
        Edited.rules()
                .replace(
                        FILE,
                        "  who: worker\n  set: { /conduct/taxesPaid: true }",
                        "  who: office\n  set: { /conduct/taxesPaid: true }")
                .says(
                        new PossibleChanges(),
                        "engineer/changes.yaml [who: office]: engineer.change.taxes: nobody is called `office`. Write worker, employer or time");
    }

    @Test
    void an_edge_of_no_criterion_is_named() {
        Edited.rules()
                .replace("engineer/edges.yaml", "engineer.criteria.pay.job", "engineer.criteria.pay.jobs")
                .says(
                        new PossibleChanges(),
                        "engineer/edges.yaml [- { criterion: engineer.criteria.pay.jobs, measure: pay, limit: comparable, unit: yen }]: there is no criterion engineer.criteria.pay.jobs. Did you mean `engineer.criteria.pay.job`?");
    }
}
