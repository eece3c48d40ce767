package jp.zairyu;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.zairyu.facts.stated.DayHours;
import jp.zairyu.facts.stated.Duty;
import jp.zairyu.facts.stated.Limits;
import jp.zairyu.facts.stated.Period;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.law.Vocabulary;
import jp.zairyu.request.Contradictions;

/** Makes stated facts at random from the vocabulary itself: any fact may be missing, any word may be stated. */
final class FactsGenerator {
    private static final LocalDate MIDDLE = LocalDate.of(2026, 6, 1);
    private static final List<Class<?>> WHOLE = List.of(Duty.class, DayHours.class, Period.class);

    private final Vocabulary vocabulary;
    private final Random random;
    private final double stated;

    /** @param stated how likely each fact is to be stated, 0 to 1 */
    FactsGenerator(Vocabulary vocabulary, long seed, double stated) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
        this.stated = stated;
    }

    /** Facts that the door would let in. */
    StatedFacts facts() {
        while (true) {
            var facts = (StatedFacts) record(StatedFacts.class);
            if (Contradictions.of(facts).isEmpty()) {
                return facts;
            }
        }
    }

    private Object record(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var values = Arrays.stream(components)
                    .map(component -> WHOLE.contains(type) || random.nextDouble() < stated ? value(component) : null)
                    .toArray();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value that a fact can have. */
    Object value(RecordComponent component) {
        return value(
                component.getGenericType(), component.getAnnotation(Word.class), component.getAnnotation(Limits.class));
    }

    private Object value(Type type, Word word, Limits limits) {
        if (type instanceof ParameterizedType list) {
            var items = new ArrayList<>();
            for (var i = random.nextInt(3); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0], word, limits));
            }
            return items;
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class) {
            return random.nextInt((int) Math.min(limits.max(), 400)) + (int) limits.min();
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt((int) Math.min(limits.max(), 60) + 1));
        } else if (type == LocalDate.class) {
            return MIDDLE.plusDays(random.nextInt(900) - 450L);
        } else if (type == String.class) {
            var codes = List.copyOf(vocabulary.table(word.value()).rows().keySet());
            return codes.get(random.nextInt(codes.size()));
        }
        return record((Class<?>) type);
    }
}
