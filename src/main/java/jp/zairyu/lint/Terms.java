package jp.zairyu.lint;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.zairyu.law.NearestWord;
import jp.zairyu.lint.terms.Expression;
import jp.zairyu.verdict.Status;

/** What an expression of a rule gives; says what in it cannot be, or cannot be known. */
final class Terms {
    private static final Set<String> ONE_DAY = Set.of("plusDays", "minusDays");
    private static final Set<String> BY_SIZE = Set.of("<", "<=", ">", ">=");
    private static final Set<String> MADE_ELSEWHERE = Set.of("kcontext", "findings", "drools");

    private final Spot spot;
    private final Scope scope;
    private final Value self;
    private final WordsOf words;
    private final boolean java;

    /**
     * @param self the fact whose pattern it stands in; null where it stands in none
     * @param java whether it stands behind then, where one kind of number does not pass for another
     */
    Terms(Spot spot, Scope scope, Value self, WordsOf words, boolean java) {
        this.spot = spot;
        this.scope = scope;
        this.self = self;
        this.words = words;
        this.java = java;
    }

    /** What a constraint as a whole must be: true or false, or a name for something. */
    void constraint(Expression expression) {
        if (expression instanceof Expression.Bound) {
            of(expression);
        } else {
            truth(expression);
        }
    }

    Value of(Expression expression) {
        if (expression instanceof Expression.Text text) {
            return text(text);
        } else if (expression instanceof Expression.Numeral numeral) {
            return numeral(numeral);
        } else if (expression instanceof Expression.Truth) {
            return Value.TRUTH;
        } else if (expression instanceof Expression.Nothing) {
            return Value.NOTHING;
        } else if (expression instanceof Expression.Binding binding) {
            return binding(binding);
        } else if (expression instanceof Expression.Name name) {
            return name(name);
        } else if (expression instanceof Expression.Member member) {
            return member(member);
        } else if (expression instanceof Expression.Call call) {
            return call(call);
        } else if (expression instanceof Expression.Made made) {
            spot.wrong(made, "`new " + made.type() + "` makes something that is no fact of the case", "Leave it out");
            return Value.UNKNOWN;
        } else if (expression instanceof Expression.Bound bound) {
            return bound(bound);
        } else if (expression instanceof Expression.Sum sum) {
            return sum(sum);
        } else if (expression instanceof Expression.Choice choice) {
            return choice(choice);
        }
        return logic(expression);
    }

    private Value logic(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            compare(comparison);
        } else {
            expression.parts().forEach(this::truth);
        }
        return Value.TRUTH;
    }

    private void truth(Expression expression) {
        var value = of(expression);
        if (!value.is(Value.Kind.TRUTH) && !value.is(Value.Kind.UNKNOWN)) {
            spot.wrong(
                    expression,
                    said(expression) + " is " + value.kind().said() + ", and is compared with nothing",
                    "Compare it, as in `" + said(expression, "") + " != null`");
        }
    }

    private Value text(Expression.Text text) {
        try {
            LocalDate.parse(text.value());
            spot.wrong(text, "the date \"" + text.value() + "\" stands in a rule", Remedies.NUMBER);
        } catch (DateTimeParseException e) {
            return Value.TEXT;
        }
        return Value.TEXT;
    }

    private Value numeral(Expression.Numeral numeral) {
        if (numeral.value().signum() != 0) {
            spot.wrong(numeral, "the number " + numeral.value().toPlainString() + " stands in a rule", Remedies.NUMBER);
        }
        return new Value(Value.Kind.NUMBER, int.class, null, null);
    }

    private Value binding(Expression.Binding binding) {
        var value = scope.of(binding.name());
        if (value == null) {
            spot.wrong(
                    binding,
                    binding.name() + " is bound nowhere before",
                    scope.names().isEmpty() ? null : NearestWord.remedy(binding.name(), scope.names()));
            return Value.UNKNOWN;
        }
        return value;
    }

    private Value name(Expression.Name name) {
        if (MADE_ELSEWHERE.contains(name.name())) {
            spot.wrong(name, name.name() + " may only stand in the one call behind then", null);
            return Value.UNKNOWN;
        } else if (Character.isUpperCase(name.name().charAt(0))) {
            spot.wrong(name, "`" + name.name() + "` is nothing that a rule may use", Remedies.HELPERS);
            return Value.UNKNOWN;
        } else if (self == null) {
            spot.wrong(name, name.name() + " is no name that is known here", "Bind it in a condition, with $");
            return Value.UNKNOWN;
        }
        return name.name().equals("this") ? self : property(name, self, name.name());
    }

    private Value member(Expression.Member member) {
        if (member.of() instanceof Expression.Name name && name.name().equals("Status")) {
            return outcome(member);
        }
        var of = of(member.of());
        return of.type() == null ? Value.UNKNOWN : property(member, of, member.name());
    }

    private Value outcome(Expression.Member member) {
        var outcomes = Arrays.stream(Status.values()).map(Enum::name).toList();
        if (!outcomes.contains(member.name())) {
            spot.wrong(member, "there is no outcome " + member.name(), NearestWord.remedy(member.name(), outcomes));
        }
        return Value.of(Status.class);
    }

    private Value property(Expression at, Value of, String name) {
        var properties = FactTypes.properties(of.type());
        var property = properties.get(name);
        if (property == null) {
            spot.wrong(at, Remedies.type(of) + " has no `" + name + "`", NearestWord.remedy(name, properties.keySet()));
            return Value.UNKNOWN;
        }
        return given(property, words.property(of.type(), property));
    }

    private static Value given(Method method, Words known) {
        var type = method.getReturnType();
        var value = Value.kind(type) == Value.Kind.LIST ? Value.list(type, item(method)) : Value.of(type);
        return known == null ? value : value.with(known);
    }

    private static Value item(Method method) {
        var item = FactTypes.item(method);
        return item == null ? Value.UNKNOWN : Value.of(item);
    }

    private Value call(Expression.Call call) {
        var on = call.of() == null ? self : helper(call.of());
        if (on == null) {
            spot.wrong(call, "there is no `" + call.name() + "( … )` here", null);
        }
        if (on == null || on.type() == null) {
            call.arguments().stream().filter(Terms::isNoNumber).forEach(this::of);
            return Value.UNKNOWN;
        }
        var methods = FactTypes.calls(on.type(), call.name()).stream()
                .filter(method -> method.getParameterCount() == call.arguments().size())
                .toList();
        if (methods.isEmpty()) {
            call.arguments().stream().filter(Terms::isNoNumber).forEach(this::of);
            return unknownCall(call, on);
        }
        return called(call, methods);
    }

    private static boolean isNoNumber(Expression expression) {
        return !(expression instanceof Expression.Numeral);
    }

    private Value helper(Expression of) {
        if (of instanceof Expression.Name name && FactTypes.helper(name.name()) != null) {
            return new Value(Value.Kind.UNKNOWN, FactTypes.helper(name.name()), null, null);
        }
        return of(of);
    }

    private Value unknownCall(Expression.Call call, Value on) {
        var known = FactTypes.callable(on.type());
        var written = call.arguments().isEmpty() ? "()" : "( … )";
        spot.wrong(
                call,
                Remedies.type(on) + " has no `" + call.name() + written + "` that rules may call",
                known.contains(call.name())
                        ? "Look at how many arguments it takes"
                        : known.isEmpty() ? null : NearestWord.remedy(call.name(), known));
        return Value.UNKNOWN;
    }

    private Value called(Expression.Call call, List<Method> methods) {
        var days = ONE_DAY.contains(call.name());
        var arguments = call.arguments().stream()
                .map(argument -> days && isOne(argument) ? Value.of(int.class) : of(argument))
                .toList();
        var fitting =
                methods.stream().filter(method -> takes(method, arguments)).findFirst();
        if (fitting.isEmpty()) {
            spot.wrong(call, "`" + call.name() + "` is given what it cannot take", Remedies.takes(methods.get(0)));
            return given(methods.get(0), null);
        }
        var method = fitting.get();
        for (var i = 0; i < arguments.size(); i++) {
            word(call.arguments().get(i), words.argument(method, i));
        }
        var first = !call.arguments().isEmpty() && call.arguments().get(0) instanceof Expression.Text text
                ? text.value()
                : null;
        return given(method, words.result(method, first));
    }

    private static boolean isOne(Expression argument) {
        return argument instanceof Expression.Numeral numeral && numeral.value().compareTo(BigDecimal.ONE) == 0;
    }

    private boolean takes(Method method, List<Value> arguments) {
        for (var i = 0; i < arguments.size(); i++) {
            if (!takes(method.getParameterTypes()[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Behind then one kind of number does not pass for another; a whole number passes for a longer one. */
    boolean takes(Class<?> type, Value argument) {
        if (type == Object.class || argument.is(Value.Kind.UNKNOWN)) {
            return true;
        } else if (argument.is(Value.Kind.NOTHING)) {
            return !type.isPrimitive();
        } else if (argument.kind() != Value.kind(type)) {
            return false;
        }
        var whole = type == long.class || type == int.class;
        return !java
                || !argument.is(Value.Kind.NUMBER)
                || type.isAssignableFrom(argument.type())
                || type == Integer.class && argument.type() == int.class
                || whole && argument.type() != BigDecimal.class;
    }

    private Value bound(Expression.Bound bound) {
        var value = of(bound.of());
        if (scope.of(bound.name()) != null) {
            spot.wrong(bound, bound.name() + " is bound twice", "Give one of them another name");
        }
        scope.bind(bound.name(), value);
        return value;
    }

    private Value sum(Expression.Sum sum) {
        var left = of(sum.left());
        var right = of(sum.right());
        if (left.is(Value.Kind.TEXT) && sum.operator().equals("+") && !right.is(Value.Kind.FACT)) {
            return Value.TEXT;
        }
        if (!left.goesWith(Value.NUMBER)
                || !right.goesWith(Value.NUMBER)
                || sum.operator().equals("/")) {
            spot.wrong(
                    sum,
                    "`" + sum.operator() + "` between " + left.kind().said() + " and "
                            + right.kind().said() + " is nothing that rules can work out",
                    left.is(Value.Kind.DATE) ? "Count with `Days`, as in `Days.daysAfter( $day, $days )`" : null);
        }
        return Value.NUMBER;
    }

    private Value choice(Expression.Choice choice) {
        truth(choice.condition());
        var yes = of(choice.yes());
        var no = of(choice.no());
        if (!yes.goesWith(no)) {
            spot.wrong(choice, said(choice.yes()) + " and " + said(choice.no()) + " are not of one kind", null);
        }
        return yes;
    }

    private void compare(Expression.Comparison comparison) {
        var left = of(comparison.left());
        for (var each : comparison.rights()) {
            var right = of(each);
            switch (comparison.operator()) {
                case "contains" -> contained(comparison, left, each, right);
                case "memberOf" -> contained(comparison, right, comparison.left(), left);
                default -> compare(comparison, left, each, right);
            }
        }
    }

    private void contained(Expression.Comparison comparison, Value list, Expression item, Value value) {
        if (!list.is(Value.Kind.LIST) && !list.is(Value.Kind.UNKNOWN)) {
            spot.wrong(
                    comparison,
                    "`" + comparison.operator() + "` asks for a list, and there is "
                            + list.kind().said(),
                    "Compare with == or in ( … )");
        } else if (list.item() != null) {
            match(comparison.operator().equals("contains") ? comparison.left() : item, list.item(), item, value);
        }
    }

    private void compare(Expression.Comparison comparison, Value left, Expression each, Value right) {
        var bySize = BY_SIZE.contains(comparison.operator());
        if (bySize && !(hasSize(left) && hasSize(right))) {
            spot.wrong(
                    comparison,
                    "`" + comparison.operator() + "` compares numbers or dates, and here "
                            + said(comparison.left()) + " is " + left.kind().said() + " and " + said(each) + " is "
                            + right.kind().said(),
                    Remedies.compare(said(comparison.left(), ""), left, right));
        } else {
            match(comparison.left(), left, each, right);
        }
    }

    private static boolean hasSize(Value value) {
        return value.is(Value.Kind.NUMBER) || value.is(Value.Kind.DATE) || value.is(Value.Kind.UNKNOWN);
    }

    /** The two can be the same. */
    private void match(Expression left, Value one, Expression right, Value other) {
        if (!one.goesWith(other)) {
            spot.wrong(
                    right,
                    said(left) + " is " + one.kind().said() + ", and " + said(right) + " is "
                            + other.kind().said(),
                    Remedies.compare(said(left, ""), one, other));
            return;
        }
        word(right, one.words());
        word(left, other.words());
        if (one.words() != null && other.words() != null && one.words().excludes(other.words())) {
            spot.wrong(
                    right,
                    said(left) + " and " + said(right) + " can never be the same: one is of "
                            + one.words().of() + ", the other of "
                            + other.words().of(),
                    null);
        }
    }

    /** A text written out, or the beginning of one, must be a word that can stand there. */
    void word(Expression expression, Words known) {
        if (known == null) {
            return;
        }
        if (expression instanceof Expression.Text text && !known.has(text.value())) {
            spot.wrong(
                    text,
                    "\"" + text.value() + "\" is none of " + known.of(),
                    NearestWord.remedy(text.value(), known.known()));
        } else if (expression instanceof Expression.Sum sum
                && sum.left() instanceof Expression.Text beginning
                && !known.beginsSo(beginning.value())) {
            spot.wrong(
                    sum,
                    "none of " + known.of() + " begins with \"" + beginning.value() + "\"",
                    NearestWord.remedy(beginning.value(), known.known()));
        } else if (expression instanceof Expression.Choice choice) {
            word(choice.yes(), known);
            word(choice.no(), known);
        }
    }

    private String said(Expression expression) {
        return said(expression, "`");
    }

    private static String said(Expression expression, String quote) {
        if (expression instanceof Expression.Text text) {
            return "\"" + text.value() + "\"";
        }
        return quote + written(expression) + quote;
    }

    private static String written(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.name();
        } else if (expression instanceof Expression.Binding binding) {
            return binding.name();
        } else if (expression instanceof Expression.Bound bound) {
            return bound.name() + " : " + written(bound.of());
        } else if (expression instanceof Expression.Member member) {
            return written(member.of()) + "." + member.name();
        } else if (expression instanceof Expression.Call call) {
            var arguments = call.arguments().stream().map(one -> said(one, "")).collect(Collectors.joining(", "));
            return (call.of() == null ? "" : written(call.of()) + ".") + call.name() + "( " + arguments + " )";
        } else if (expression instanceof Expression.Numeral numeral) {
            return numeral.value().toPlainString();
        } else if (expression instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        }
        return expression instanceof Expression.Nothing ? "null" : "what stands here";
    }
}
