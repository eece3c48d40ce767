package jp.zairyu.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.Limits;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.verdict.Item;

/**
 * A path into the stated facts, such as {@code /jobs/*}{@code /pay/kind}; {@code *} stands for the item judged,
 * {@code +} for every item: it is stated only where each of them states it.
 */
public final class FactPath {
    private record Step(String name, MethodHandle accessor) {}

    private final String path;
    private final List<Step> steps;
    private final RecordComponent last;

    private FactPath(String path, List<Step> steps, RecordComponent last) {
        this.path = path;
        this.steps = steps;
        this.last = last;
    }

    /** @throws IllegalArgumentException if the vocabulary has no such fact */
    public static FactPath of(String path) {
        var steps = new ArrayList<Step>();
        Class<?> type = StatedFacts.class;
        RecordComponent component = null;
        for (var name : path.substring(1).split("/")) {
            if (isItem(name)) {
                type = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
                steps.add(new Step(name, null));
            } else {
                component = component(type, name, path);
                steps.add(new Step(name, accessor(component)));
                type = component.getType();
            }
        }
        return new FactPath(path, steps, component);
    }

    public String path() {
        return path;
    }

    /** The key of the words that ask for the fact. */
    public String question() {
        return "question." + path.replace('+', '*');
    }

    /** The vocabulary table the fact's words come from, if it is a word. */
    public Optional<String> table() {
        return Optional.ofNullable(last.getAnnotation(Word.class)).map(Word::value);
    }

    /** What a number can be at all. */
    public Optional<Limits> limits() {
        return Optional.ofNullable(last.getAnnotation(Limits.class));
    }

    /** The JSON type of the fact: boolean, number, integer, date, string, array or object. */
    public String type() {
        return switch (last.getType().getSimpleName()) {
            case "Boolean" -> "boolean";
            case "Integer" -> "integer";
            case "BigDecimal" -> "number";
            case "LocalDate" -> "date";
            case "String" -> "string";
            case "List" -> "array";
            default -> "object";
        };
    }

    /**
     * The stated value for an item, or null.
     *
     * @param item what {@code *} stands for; where it belongs to another list or is null, {@code *} is read as {@code +},
     *     and {@code +} as the first item that leaves the fact open, else the first
     */
    public Object value(StatedFacts facts, Item item) {
        return value(facts, 0, item, null);
    }

    /** Whether something is told of a group of facts. */
    public boolean isBegun(StatedFacts facts, Item item) {
        return value(facts, item) instanceof Record group
                && Stream.of(group.getClass().getRecordComponents())
                        .anyMatch(component -> call(accessor(component), group) != null);
    }

    /** The JSON Pointer into the request, for an item. */
    public String pointer(StatedFacts facts, Item item) {
        var pointer = new StringBuilder("/facts");
        value(facts, 0, item, pointer);
        return pointer.toString();
    }

    private Object value(Object from, int at, Item item, StringBuilder pointer) {
        if (at == steps.size()) {
            return from;
        }
        var step = steps.get(at);
        if (!isItem(step.name())) {
            append(pointer, step.name());
            return value(from == null ? null : call(step.accessor(), from), at + 1, item, pointer);
        }
        var list = from == null ? List.of() : (List<?>) from;
        var number = number(list, at, item);
        append(pointer, String.valueOf(number));
        return value(number < list.size() ? list.get(number) : null, at + 1, item, pointer);
    }

    private int number(List<?> list, int at, Item item) {
        if (steps.get(at).name().equals("*")
                && item != null
                && item.list().equals(steps.get(at - 1).name())) {
            return item.number();
        }
        for (var i = 0; i < list.size(); i++) {
            if (value(list.get(i), at + 1, item, null) == null) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isItem(String name) {
        return name.equals("*") || name.equals("+");
    }

    private static void append(StringBuilder pointer, String segment) {
        if (pointer != null) {
            pointer.append('/').append(segment);
        }
    }

    private static RecordComponent component(Class<?> type, String name, String path) {
        return Arrays.stream(Optional.ofNullable(type.getRecordComponents()).orElse(new RecordComponent[0]))
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no fact " + path + " (at " + name + ")"));
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(MethodHandle accessor, Object target) {
        try {
            return accessor.invoke(target);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
