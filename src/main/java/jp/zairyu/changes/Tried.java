package jp.zairyu.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import jp.zairyu.explanation.Screened;

/**
 * A body that went through the rules.
 *
 * @param body as it was asked
 * @param asOf the day of judgement
 * @param screened with the verdict on the tree in question
 */
record Tried(ObjectNode body, LocalDate asOf, Screened screened) {
    String verdict() {
        return screened.verdict().word();
    }
}
