package jp.zairyu.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.zairyu.facts.Numbered;
import jp.zairyu.law.Band;
import jp.zairyu.law.Parameter;
import jp.zairyu.law.Provision;
import jp.zairyu.verdict.Item;
import org.kie.api.runtime.rule.RuleContext;

/** Where the rules of one evaluation write down what they concluded. The only thing a rule's {@code then} may call. */
public class Findings {
    private final Map<String, RuleInfo> rules;
    private final Matched matched;
    private final List<Finding> concluded = new ArrayList<>();

    /** @param module whose rules write here */
    Findings(Rulebook.Compiled module) {
        this.rules = module.rules();
        this.matched = module.matched();
    }

    /**
     * Records the rule's conclusion about the whole case.
     *
     * @param saw names and values in turn, for the words and the answer: {@code "worked", $worked, "limit", $limit}
     */
    public final void record(RuleContext context, Object... saw) {
        conclude(context, null, null, saw);
    }

    /**
     * Records the rule's conclusion for one of several words: the criterion {@code <id>@<word>}, that trees name under
     * {@code rules-of}.
     */
    public final void recordAt(RuleContext context, String word, Object... saw) {
        conclude(context, null, word, saw);
    }

    /** The same about one item of a list. */
    public final void recordForAt(RuleContext context, Numbered item, String word, Object... saw) {
        conclude(context, item(item), word, saw);
    }

    /** Records the rule's conclusion about one item of a list, such as one job. */
    public final void recordFor(RuleContext context, Numbered item, Object... saw) {
        conclude(context, item(item), null, saw);
    }

    private static Item item(Numbered item) {
        return new Item(item.list(), item.number());
    }

    /** Adds a plain fact that follows from what rules concluded, such as the sum of the hours that count. */
    public final void derive(RuleContext context, Object fact) {
        take(context, fact);
    }

    /** What rules concluded, in the order they fired. */
    final List<Finding> concluded() {
        return concluded;
    }

    /** Keeps what a rule found, and lets other rules match it, where any could. */
    void take(RuleContext context, Object found) {
        if (found instanceof Finding finding) {
            concluded.add(finding);
        }
        if (matched.concerns(found)) {
            context.getKieRuntime().insert(found);
        }
    }

    private void conclude(RuleContext context, Item item, String word, Object... saw) {
        var match = context.getMatch().getObjects();
        var finding = new Finding(
                rules.get(context.getRule().getName()),
                item,
                word,
                named(saw),
                numbers(match),
                only(Provision.class, match));
        take(context, finding);
    }

    private static Map<String, Object> named(Object... saw) {
        var named = new LinkedHashMap<String, Object>();
        for (var i = 0; i + 1 < saw.length; i += 2) {
            if (saw[i + 1] != null) {
                named.put((String) saw[i], saw[i + 1]);
            }
        }
        return named;
    }

    /** The numbers that a rule compared with, bands among them. */
    private static List<Parameter> numbers(List<Object> match) {
        var numbers = new ArrayList<Parameter>();
        numbers.addAll(only(Parameter.class, match));
        for (var band : only(Band.class, match)) {
            numbers.add(band.parameter());
        }
        return List.copyOf(numbers);
    }

    private static <T> List<T> only(Class<T> type, List<Object> objects) {
        var some = new ArrayList<T>(objects.size());
        for (var object : objects) {
            if (type.isInstance(object)) {
                some.add(type.cast(object));
            }
        }
        return List.copyOf(some);
    }
}
