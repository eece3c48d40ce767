package jp.zairyu.engine;

import java.math.BigDecimal;
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
 * @param variant the word it concerns, where the rule concludes the criterion for each of several words; else null
 * @param saw the values the rule saw, in the order it recorded them
 * @param parameters the numbers of law it compared with
 * @param provisions the provisions in force that it relied on
 */
public record Finding(
        RuleInfo rule,
        Item item,
        String variant,
        Map<String, Object> saw,
        List<Parameter> parameters,
        List<Provision> provisions) {
    /** Stands between a criterion's id and the word it is concluded for. */
    public static final String VARIANT = "@";

    private static final String BELOW = ".";
    private static final String DEADLINE = "deadline";

    /** The criterion's id; for one of several words {@code <id>@<word>}. */
    public String criterion() {
        return variant == null ? rule.criterion() : rule.criterion() + VARIANT + variant;
    }

    /** Whether it is about a criterion below that id: {@code a.b.c} is below {@code a.b}. */
    public boolean under(String id) {
        return criterion().startsWith(id + BELOW);
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

    /** A number that the rule recorded under a name, for rules that add up; null where it recorded none. */
    public BigDecimal number(String name) {
        return saw.get(name) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** A text that the rule recorded under a name; null where it recorded none. */
    public String text(String name) {
        return saw.get(name) instanceof String text ? text : null;
    }
}
