package jp.zairyu.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.zairyu.law.Parameter;
import jp.zairyu.law.Provision;
import jp.zairyu.verdict.Item;
import jp.zairyu.verdict.Status;

/**
 * What a rule concluded about one criterion.
 *
 * @param rule the rule's name and what its metadata say: criterion, outcome, message, citation
 * @param item the list item it concerns; null for the whole case
 * @param saw the values the rule saw, in the order it recorded them
 * @param parameters the numbers of law it compared with
 * @param provisions the provisions in force that it relied on
 */
public record Finding(
        RuleInfo rule, Item item, Map<String, Object> saw, List<Parameter> parameters, List<Provision> provisions) {
    private static final String DEADLINE = "deadline";

    public String criterion() {
        return rule.criterion();
    }

    public Status outcome() {
        return rule.outcome();
    }

    /** The item's number, for rules that build on a finding; null for the whole case. */
    public Integer number() {
        return item == null ? null : item.number();
    }

    /** The deadline that the rule named, or null; duties that were kept or not build on it. */
    public LocalDate deadline() {
        return saw.get(DEADLINE) instanceof LocalDate day ? day : null;
    }
}
