package jp.zairyu.law;

import java.time.LocalDate;
import java.util.List;

/**
 * One testable condition of the law, or a group of them.
 *
 * @param id for example {@code engineer.criteria.degree.level}
 * @param layer activity (在留資格該当性), criteria (上陸許可基準適合性), conduct (相当性), or the screening's own word
 * @param citation the law it stands in, in the law's own name
 * @param url where the text can be read; null if none is known
 * @param standing how well that text is known
 * @param needs the facts it turns on
 * @param concludedAs the criterion whose rules conclude it: its own id, or that of a criterion it shares rules with
 * @param module the part of the rules in which it is described
 * @param provision the key of the provision that puts it in force; null where it is in force throughout
 * @param checkedOn the last day somebody compared it with the text; null if not noted
 */
public record Criterion(
        String id,
        String layer,
        String citation,
        String url,
        Standing standing,
        List<Need> needs,
        String concludedAs,
        String module,
        String provision,
        LocalDate checkedOn) {
    /** Whether it is described by this screening, not borrowed from another, and no word's variant of one. */
    public boolean isDescribedIn(String screening) {
        return (module + "/").startsWith(screening + "/") && !id.contains("@");
    }
}
