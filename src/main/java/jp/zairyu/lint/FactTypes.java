package jp.zairyu.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.engine.PointsTotal;
import jp.zairyu.facts.*;
import jp.zairyu.facts.stated.*;
import jp.zairyu.law.Band;
import jp.zairyu.law.Dates;
import jp.zairyu.law.OfficeDays;
import jp.zairyu.law.Parameter;
import jp.zairyu.law.Provision;
import jp.zairyu.verdict.Status;

/** The facts that rules may match, and what may be asked of them: nothing else of Java can be reached from a rule. */
final class FactTypes {
    private static final Map<String, Class<?>> TYPES = byName(
            // what is derived from the request
            Acts.class,
            Amount.class,
            Asker.class,
            Certificate.class,
            Charged.class,
            Desk.class,
            Established.class,
            Exam.class,
            FamilyMember.class,
            Happening.class,
            HighestDegree.class,
            LicenceHeld.class,
            Lists.class,
            Nation.class,
            NewWork.class,
            Permission.class,
            PointsColumn.class,
            Practice.class,
            PracticeTotals.class,
            Purpose.class,
            Residence.class,
            Schooling.class,
            Shares.class,
            SkilledField.class,
            SkilledRoute.class,
            Sought.class,
            SpecifiedField.class,
            StayMeanwhile.class,
            Task.class,
            TimeAway.class,
            TimeRunning.class,
            Untold.class,
            Vacations.class,
            Whether.class,
            Work.class,
            WorkedHours.class,
            WorkedTotals.class,
            // what the request states once
            Absence.class,
            Background.class,
            Business.class,
            Conduct.class,
            Departure.class,
            DesignatedPlan.class,
            Enrolment.class,
            Filing.class,
            GraduateWork.class,
            Grant.class,
            HighlySkilled.class,
            Household.class,
            Inquiry.class,
            Internship.class,
            JobSearch.class,
            Mission.class,
            Overwork.class,
            Permanence.class,
            Person.class,
            Plan.class,
            Research.class,
            Show.class,
            Skill.class,
            SpecifiedSkills.class,
            Studies.class,
            Teaching.class,
            Traineeship.class,
            TrainingPlan.class,
            Transfer.class,
            // the law, and what rules concluded
            Band.class,
            Dates.class,
            OfficeDays.class,
            Parameter.class,
            Provision.class,
            Finding.class,
            PointsTotal.class);

    private static final Map<String, Class<?>> HELPERS = byName(Days.class, Yen.class);
    private static final Map<String, Class<?>> MADE = byName(
            Amount.class,
            Charged.class,
            Established.class,
            NewWork.class,
            StayMeanwhile.class,
            TimeAway.class,
            TimeRunning.class,
            Untold.class);
    private static final Map<String, Class<?>> MADE_OF =
            byName(HighestDegree.class, PointsTotal.class, Whether.class, WorkedTotals.class);

    /** Facts that rules themselves add. */
    static final Set<Class<?>> DERIVED =
            Stream.concat(MADE.values().stream(), MADE_OF.values().stream()).collect(Collectors.toUnmodifiableSet());

    private static final Map<Class<?>, Set<String>> METHODS_OF_VALUES = Map.of(
            LocalDate.class, Set.of("plusDays", "minusDays", "isAfter", "isBefore"),
            BigDecimal.class, Set.of("add", "subtract", "multiply", "min", "max", "toPlainString"),
            Integer.class, Set.of("toString"),
            String.class, Set.of("startsWith"),
            List.class, Set.of("size", "isEmpty", "contains"));

    /** Asked for at every word of every condition. */
    private static final Map<Class<?>, Map<String, Method>> PROPERTIES = new ConcurrentHashMap<>();

    private static final Map<Class<?>, List<Method>> METHODS = new ConcurrentHashMap<>();

    private static final Set<String> OF_EVERY_RECORD = Set.of("toString", "hashCode", "equals");
    private static final String OURS = "jp.zairyu.";

    private FactTypes() {}

    /** A type that a rule may match, or null. */
    static Class<?> named(String name) {
        return TYPES.get(name);
    }

    static Set<String> names() {
        return TYPES.keySet();
    }

    /** What a rule may make with {@code new}, or null. */
    static Class<?> made(String name) {
        return MADE.get(name);
    }

    /** A class whose functions every rule may call, or null. */
    static Class<?> helper(String name) {
        return HELPERS.get(name);
    }

    /** A class whose function {@code of} makes a fact that a rule may add, or null. */
    static Class<?> madeOf(String name) {
        return MADE_OF.get(name);
    }

    static Stream<Class<?>> all() {
        return TYPES.values().stream();
    }

    /** What a fact or value has without being given anything, by name. */
    static Map<String, Method> properties(Class<?> type) {
        return PROPERTIES.computeIfAbsent(type, of -> methods(of)
                .filter(method -> method.getParameterCount() == 0)
                .collect(byMethodName()));
    }

    /** What a fact, a value or a class of helpers can be asked for with arguments in brackets. */
    static List<Method> calls(Class<?> type, String name) {
        return methods(type).filter(method -> method.getName().equals(name)).toList();
    }

    static Set<String> callable(Class<?> type) {
        return methods(type).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> methods(Class<?> type) {
        return METHODS.computeIfAbsent(type, of -> find(of).toList()).stream();
    }

    private static Stream<Method> find(Class<?> type) {
        var values = METHODS_OF_VALUES.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .findFirst();
        if (values.isPresent()) {
            return Arrays.stream(values.get().getKey().getMethods())
                    .filter(method -> values.get().getValue().contains(method.getName()))
                    .filter(FactTypes::isPlain);
        }
        return type.getName().startsWith(OURS) && !type.isEnum() ? ours(type) : Stream.empty();
    }

    private static Stream<Method> ours(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith(OURS))
                .filter(method -> !OF_EVERY_RECORD.contains(method.getName()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) == HELPERS.containsValue(type))
                .filter(FactTypes::isPlain);
    }

    /** Gives and takes nothing but what rules have words for. */
    private static boolean isPlain(Method method) {
        return isPlain(method.getReturnType())
                && isPlainList(method)
                && Arrays.stream(method.getParameterTypes())
                        .allMatch(type -> type == Object.class || isPlain(type) && Value.kind(type) != Value.Kind.FACT);
    }

    private static boolean isPlain(Class<?> type) {
        return switch (Value.kind(type)) {
            case UNKNOWN, NOTHING -> false;
            case OUTCOME -> type == Status.class;
            case FACT -> type.getPackage() == Person.class.getPackage() || TYPES.containsValue(type);
            default -> true;
        };
    }

    /** What a list holds: texts, or something the request states. */
    private static boolean isPlainList(Method method) {
        var item = item(method);
        return Value.kind(method.getReturnType()) != Value.Kind.LIST
                || item == String.class
                || item != null && item.getPackage() == Person.class.getPackage();
    }

    /** The class of a list's items, or null. */
    static Class<?> item(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : null;
    }

    private static Collector<Method, ?, Map<String, Method>> byMethodName() {
        return Collectors.toMap(Method::getName, Function.identity(), (one, other) -> one, TreeMap::new);
    }

    private static Map<String, Class<?>> byName(Class<?>... types) {
        return Arrays.stream(types)
                .collect(
                        Collectors.toMap(Class::getSimpleName, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
