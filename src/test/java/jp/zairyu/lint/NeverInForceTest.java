package jp.zairyu.lint;

import org.junit.jupiter.api.Test;

/** Rules over law that is in force on no day. */
class NeverInForceTest {
    private static final String FILE = "engineer/conduct.drl";
    private static final String WHEN = "    Conduct( taxesPaid == true )";

    @Test
    void areNoneInTheProject() {
        Edited.rules().says(new NeverInForce());
    }

    @Test
    void aProvisionAndItsAbsence() {
        Edited.rules()
                .replace(
                        FILE,
                        WHEN,
                        WHEN + "\n    Provision( key == \"engineer.dispatch_client_fixed\" )"
                                + "\n    not Provision( key == \"engineer.dispatch_client_fixed\" )")
                .says(
                        new NeverInForce(),
                        "engineer/conduct.drl [rule \"T8 Taxes are paid\"]: \"T8 Taxes are paid\": is in force on no day: engineer.dispatch_client_fixed is in force from 2026-03-09 on; `not Provision` of engineer.dispatch_client_fixed holds until 2026-03-08. Look at the dates in parameters/, or take the rule out");
    }

    @Test
    void aNumberThatEndsBeforeAProvisionBegins() {
        Edited.rules()
                .replace(
                        "parameters/engineer.yaml",
                        "engineer.conduct.overwork_months:",
                        "engineer.made_up:\n  label: { ja: 例, en: made up }\n  unit: months\n  governed_by: filed\n"
                                + "  standing: unverified\n  values: [ { from: 2000-01-01, value: 1, citation: x },"
                                + " { from: 2026-01-01, value: null, citation: x } ]\n\nengineer.conduct.overwork_months:")
                .replace(
                        FILE,
                        WHEN,
                        WHEN + "\n    Parameter( key == \"engineer.made_up\" )"
                                + "\n    Provision( key == \"engineer.dispatch_client_fixed\" )")
                .says(
                        new NeverInForce(),
                        "engineer/conduct.drl [rule \"T8 Taxes are paid\"]: \"T8 Taxes are paid\": is in force on no day: engineer.made_up is in force 2000-01-01 to 2025-12-31; engineer.dispatch_client_fixed is in force from 2026-03-09 on. Look at the dates in parameters/, or take the rule out");
    }

    @Test
    void aProvisionThatEndedBeforeTheFirstDaySpokenOf() {
        Edited.rules()
                .replace(FILE, WHEN, WHEN + "\n    Provision( key == \"engineer.dispatch_client_fixed\" )")
                .replace(
                        "parameters/provisions.yaml",
                        "in_force: [ { from: 2026-03-09, citation: 出入国",
                        "in_force: [ { from: 2000-03-09, until: 2001-01-01, citation: 出入国")
                .says(
                        new NeverInForce(),
                        "engineer/activity_dispatch.drl [rule \"T10 The client is fixed and the papers are there\"]: warning: \"T10 The client is fixed and the papers are there\": is law of the past: engineer.dispatch_client_fixed is in force 2000-03-09 to 2001-01-01; the first day spoken of is 2015-04-01. Look at the dates in parameters/, or take the rule out",
                        "engineer/activity_dispatch.drl [rule \"T10 The client is not fixed at filing\"]: warning: \"T10 The client is not fixed at filing\": is law of the past: engineer.dispatch_client_fixed is in force 2000-03-09 to 2001-01-01; the first day spoken of is 2015-04-01. Look at the dates in parameters/, or take the rule out",
                        "engineer/activity_dispatch.drl [rule \"T10 The client is fixed but a paper is missing\"]: warning: \"T10 The client is fixed but a paper is missing\": is law of the past: engineer.dispatch_client_fixed is in force 2000-03-09 to 2001-01-01; the first day spoken of is 2015-04-01. Look at the dates in parameters/, or take the rule out",
                        "engineer/conduct.drl [rule \"T8 Taxes are paid\"]: warning: \"T8 Taxes are paid\": is law of the past: engineer.dispatch_client_fixed is in force 2000-03-09 to 2001-01-01; the first day spoken of is 2015-04-01. Look at the dates in parameters/, or take the rule out");
    }

    @Test
    void aRuleThatEndsBeforeItsCriterionBegins() {
        Edited.rules()
                .replace(
                        "engineer/criteria.yaml",
                        "- id: engineer.conduct.taxes",
                        "- id: engineer.conduct.taxes\n              in-force: engineer.dispatch_client_fixed")
                .replace(FILE, WHEN, WHEN + "\n    not Provision( key == \"engineer.dispatch_client_fixed\" )")
                .says(
                        new NeverInForce(),
                        "engineer/conduct.drl [rule \"T8 Taxes are paid\"]: warning: \"T8 Taxes are paid\": is never in force while its criterion is: `not Provision` of engineer.dispatch_client_fixed holds until 2026-03-08; engineer.dispatch_client_fixed is in force from 2026-03-09 on as in-force of its criterion. Look at the dates in parameters/, or take the rule out");
    }
}
