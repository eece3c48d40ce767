package jp.zairyu.engine;

import jp.zairyu.law.Standing;
import jp.zairyu.verdict.Status;

/**
 * What stands under a rule's name in DRL.
 *
 * @param name the rule's name, a sentence
 * @param criterion the criterion it concludes
 * @param outcome what it concludes
 * @param citation a narrower clause than the criterion's; null if it has none of its own
 * @param message the key of its words; null: the criterion's own for that outcome
 * @param standing how well its text is known; null for the criterion's own
 */
public record RuleInfo(
        String name, String criterion, Status outcome, String citation, String message, Standing standing) {
    public RuleInfo {
        message = message == null && outcome != null ? criterion + "." + outcome.word() : message;
    }
}
