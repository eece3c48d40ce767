package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What must hold between criteria.yaml and the rules. */
class CriteriaTest {
    @Test
    void aRuleForAnUnknownCriterionIsToldTheNearest() {
        Edited.rules()
                .replace(
                        "engineer/conduct.drl",
                        "@criterion( \"engineer.conduct.taxes\" )\n    @outcome( MET )",
                        "@criterion( \"engineer.conduct.taxis\" )\n    @outcome( MET )")
                .says(
                        new RuleCriteria(),
                        "engineer/conduct.drl [@criterion( \"engineer.conduct.taxis\" )]: \"T8 Taxes are paid\": concludes engineer.conduct.taxis, which no criteria.yaml describes. Did you mean `engineer.conduct.taxes`?");
    }

    @Test
    void aCriterionWithoutARuleIsNamed() {
        Edited.rules()
                .replace("engineer/criteria.yaml", "- id: engineer.conduct.taxes", "- id: engineer.conduct.taxation")
                .says(
                        new RuleCriteria(),
                        "engineer/conduct.drl [@criterion( \"engineer.conduct.taxes\" )]: \"T8 Taxes are paid\": concludes engineer.conduct.taxes, which no criteria.yaml describes. Did you mean `engineer.conduct.taxation`?",
                        "engineer/conduct.drl [@criterion( \"engineer.conduct.taxes\" )]: \"T8 Taxes are not paid\": concludes engineer.conduct.taxes, which no criteria.yaml describes. Did you mean `engineer.conduct.taxation`?",
                        "engineer/criteria.yaml [- id: engineer.conduct.taxation]: engineer.conduct.taxation is concluded by no rule. Did you mean `engineer.conduct.taxes`?");
    }

    @Test
    void aDesignationThatNothingAnswersForIsNamed() {
        Edited.rules()
                .replace(
                        "vocabulary/designations.csv",
                        "job-hunting,継続就職活動,",
                        "notice-99,九十九号,Ninety-nine,,none,,,入管法,found,,work,,\njob-hunting,継続就職活動,")
                .says(
                        new Entries(),
                        "vocabulary/designations.csv [notice-99,九十九号,Ninety-nine,,none,,,入管法,found,,work,,]: notice-99 has no entry in eligibility/. Add an entry with a tree under `statuses:` of a criteria.yaml there");
    }

    @Test
    void anAssumedValueThatNobodyCouldStateIsToldTheNearest() {
        var said = Edited.rules()
                .replace("eligibility/specified-skills/criteria.yaml", "assumes: none", "assumes: nome")
                .found(new CriterionNeeds());
        assertEquals(1, said.size(), said::toString);
        assertTrue(
                said.get(0)
                        .endsWith(
                                "/jobs/*/amusement cannot be `nome`, which it is assumed to be. Did you mean `none`?"),
                said.get(0));
    }

    @Test
    void anAssumedYesOrNoIsOneOfTheTwo() {
        var said = Edited.rules()
                .replace("engineer/criteria.yaml", "assumes: \"false\"", "assumes: flase")
                .found(new CriterionNeeds());
        assertFalse(said.isEmpty());
        assertTrue(said.get(0).endsWith("Did you mean `false`?"), said.get(0));
    }

    @Test
    void aNeedForAFactThatDoesNotExistIsToldTheNearest() {
        Edited.rules()
                .replace("engineer/criteria.yaml", "/conduct/taxesPaid", "/conduct/taxPaid")
                .says(
                        new CriterionNeeds(),
                        "engineer/criteria.yaml [needs: [{ fact: /conduct/taxPaid, after: [/person/inJapan] }]]: engineer.conduct.taxes: there is no fact /conduct/taxPaid. Did you mean `/conduct/taxesPaid`?");
    }

    @Test
    void aWordThatNoTableHoldsIsNamed() {
        Edited.rules()
                .replace(
                        "eligibility/family/criteria.yaml",
                        "rules-of: eligibility.purpose@family-life",
                        "rules-of: eligibility.purpose@family-live")
                .says(
                        new Criteria(),
                        "eligibility/family/criteria.yaml [rules-of: eligibility.purpose@family-live]: eligibility.dependent.purpose: family-live is no word of any table in vocabulary/. Did you mean `family-life`?");
    }

    @Test
    void aProvisionThatDoesNotExistIsToldTheNearest() {
        Edited.rules()
                .replace("eligibility/skill-development/criteria.yaml", "in-force: ", "in-force: x")
                .says(
                        new Criteria(),
                        "eligibility/skill-development/criteria.yaml [in-force: xesd.begun]: eligibility.esd.criteria: there is no provision xesd.begun in parameters/. Did you mean `esd.begun`?");
    }
}
