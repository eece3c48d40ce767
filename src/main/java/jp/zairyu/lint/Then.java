package jp.zairyu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.facts.Numbered;
import jp.zairyu.law.NearestWord;
import jp.zairyu.lint.terms.Expression;
import jp.zairyu.lint.terms.ExpressionReader;
import jp.zairyu.lint.terms.NotAllowed;

/** Behind then stands one call that writes down what the rule concluded, and what it saw. */
final class Then {
    private static final String DERIVE = "derive";
    private static final Set<String> FOR_AN_ITEM = Set.of("recordFor", "recordForAt");
    private static final Set<String> FOR_A_WORD = Set.of("recordAt", "recordForAt");
    private static final Set<String> CALLS = Set.of("record", "recordFor", "recordAt", "recordForAt", DERIVE);
    private static final String EXAMPLE = "Write `findings.record( kcontext, \"worked\", $worked );`";
    private static final Set<Value.Kind> TOLD = Set.of(
            Value.Kind.TEXT, Value.Kind.NUMBER, Value.Kind.DATE, Value.Kind.TRUTH, Value.Kind.LIST, Value.Kind.UNKNOWN);

    private final Spot spot;
    private final Scope scope;
    private final WordsOf words;
    private final Terms terms;

    private Then(Spot spot, Scope scope, WordsOf words) {
        this.spot = spot;
        this.scope = scope;
        this.words = words;
        this.terms = new Terms(spot, scope, null, words, true);
    }

    /** The call behind then; nothing where something else stands there. */
    static Optional<Expression.Call> read(DrlRule rule) {
        try {
            return Optional.of(ExpressionReader.statement(rule.then()));
        } catch (NotAllowed e) {
            return Optional.empty();
        }
    }

    /** @param scope what the conditions bind */
    static void check(Spot spot, Scope scope, WordsOf words) {
        try {
            new Then(spot, scope, words).call(ExpressionReader.statement(spot.text()));
        } catch (NotAllowed e) {
            spot.wrong(e.at(), e.getMessage(), e.remedy() == null ? "Then holds one call. " + EXAMPLE : e.remedy());
        }
    }

    private void call(Expression.Call call) {
        if (!(call.of() instanceof Expression.Name of) || !of.name().equals("findings")) {
            spot.wrong(call, "then calls something other than findings", EXAMPLE);
            return;
        } else if (!CALLS.contains(call.name())) {
            spot.wrong(call, "findings has no `" + call.name() + "`", NearestWord.remedy(call.name(), CALLS));
            return;
        } else if (call.arguments().isEmpty() || !isContext(call.arguments().get(0))) {
            spot.wrong(call, "kcontext must stand first in the brackets", EXAMPLE);
            return;
        }
        tagged(call);
        arguments(call, call.arguments().subList(1, call.arguments().size()));
    }

    private static boolean isContext(Expression expression) {
        return expression instanceof Expression.Name name && name.name().equals("kcontext");
    }

    /** A rule concludes a criterion or adds a fact, as its tags say. */
    private void tagged(Expression.Call call) {
        var derives = spot.rule().tags().containsKey("derives");
        if (derives != call.name().equals(DERIVE)) {
            spot.wrong(
                    call,
                    derives ? "a rule with @derives records a conclusion" : "a rule without @derives adds a fact",
                    derives ? "Write `findings.derive( kcontext, … )`" : "Write `findings.record( kcontext, … )`");
        }
    }

    private void arguments(Expression.Call call, List<Expression> arguments) {
        if (call.name().equals(DERIVE)) {
            derived(call, arguments);
            return;
        }
        var rest = arguments;
        if (FOR_AN_ITEM.contains(call.name())) {
            rest = item(call, rest);
        }
        if (FOR_A_WORD.contains(call.name())) {
            rest = word(call, rest);
        }
        pairs(call, rest);
    }

    private List<Expression> item(Expression.Call call, List<Expression> rest) {
        var item = rest.isEmpty() ? Value.UNKNOWN : terms.of(rest.get(0));
        if (item.type() == null || !Numbered.class.isAssignableFrom(item.type())) {
            spot.wrong(
                    call,
                    "`" + call.name() + "` needs the item of a list that the conclusion is about",
                    "Bind it, as in `$work : Work( … )`, and write `findings." + call.name()
                            + "( kcontext, $work, … )`");
        }
        return rest.isEmpty() ? rest : rest.subList(1, rest.size());
    }

    private List<Expression> word(Expression.Call call, List<Expression> rest) {
        var word = rest.isEmpty() ? Value.NOTHING : terms.of(rest.get(0));
        if (!word.is(Value.Kind.TEXT) && !word.is(Value.Kind.UNKNOWN)) {
            spot.wrong(call, "`" + call.name() + "` needs the word that the criterion is concluded for", null);
        } else {
            terms.word(rest.get(0), words.anyWord());
        }
        return rest.isEmpty() ? rest : rest.subList(1, rest.size());
    }

    private void pairs(Expression.Call call, List<Expression> rest) {
        var names = new HashSet<String>();
        for (var i = 0; i < rest.size(); i += 2) {
            name(rest.get(i), names);
            if (i + 1 < rest.size()) {
                told(rest.get(i + 1));
            }
        }
        if (rest.size() % 2 > 0) {
            spot.wrong(call, "a name stands without its value", "Names and values stand in turn: \"worked\", $worked");
        }
    }

    private void name(Expression name, Set<String> names) {
        if (!(name instanceof Expression.Text text)) {
            spot.wrong(
                    name,
                    "a value stands where its name should",
                    "Names and values stand in turn: \"worked\", $worked");
        } else if (!names.add(text.value())) {
            spot.wrong(name, "\"" + text.value() + "\" is recorded twice", "Give one of them another name");
        }
    }

    private void told(Expression value) {
        var told = terms.of(value);
        if (value instanceof Expression.Text text && text.value().chars().noneMatch(Character::isLetter)) {
            spot.wrong(value, "\"" + text.value() + "\" is no word", Remedies.NUMBER);
        }
        if (!TOLD.contains(told.kind())) {
            spot.wrong(
                    value,
                    told.kind().said() + " is recorded, which no sentence can say",
                    "Record a text, a number, a date or true or false");
        }
    }

    private void derived(Expression.Call call, List<Expression> arguments) {
        if (arguments.size() == 1
                && arguments.get(0) instanceof Expression.Made made
                && FactTypes.made(made.type()) != null) {
            components(made);
        } else if (arguments.size() == 1
                && arguments.get(0) instanceof Expression.Call of
                && of.of() instanceof Expression.Name maker
                && of.name().equals("of")
                && FactTypes.madeOf(maker.name()) != null) {
            of.arguments().forEach(terms::of);
        } else {
            arguments.stream().filter(one -> !(one instanceof Expression.Made)).forEach(terms::of);
            spot.wrong(
                    call,
                    "`derive` adds something that no rule may add",
                    "Rules may add "
                            + String.join(
                                    ", ",
                                    FactTypes.DERIVED.stream()
                                            .map(Class::getSimpleName)
                                            .sorted()
                                            .toList()));
        }
    }

    private void components(Expression.Made made) {
        var type = FactTypes.made(made.type());
        var components = type.getRecordComponents();
        if (components.length != made.arguments().size()) {
            spot.wrong(made, "`" + made.type() + "` has " + components.length + " parts", null);
            return;
        }
        for (var i = 0; i < components.length; i++) {
            var argument = made.arguments().get(i);
            if (!terms.takes(components[i].getType(), terms.of(argument))) {
                spot.wrong(
                        argument,
                        "`" + components[i].getName() + "` of `" + made.type() + "` is "
                                + Value.kind(components[i].getType()).said(),
                        null);
            }
            terms.word(argument, words.component(type, i));
        }
    }
}
