package jp.zairyu.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.FactPath;
import jp.zairyu.facts.stated.Limits;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Need;
import jp.zairyu.verdict.Item;
import jp.zairyu.verdict.Judge;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Listed;
import jp.zairyu.verdict.Status;

/** Which facts the unknown criteria turn on, and what to ask. */
final class MissingFacts {
    private static final String EVERY = "/+/";
    private static final String ONE = "/*/";
    private static final String COMPLETE = "Complete";
    private static final Map<String, FactPath> PATHS = new ConcurrentHashMap<>();

    private final StatedFacts facts;
    private final Map<String, Criterion> criteria;
    private final Phrasebook words;
    private final Choices choices;
    private final Function<String, Listed> lists;
    private final Map<Place, List<Turn>> lacking = new HashMap<>();
    private final Map<Place, BitSet> lacked = new HashMap<>();
    private final Map<Place, List<Want>> wants = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Item, Map<String, Optional<Object>>> values = new HashMap<>();

    /** A criterion of the case, or of an item; several trees may ask about it. */
    private record Place(String criterion, Item item) {}

    MissingFacts(CaseFacts facts, Map<String, Criterion> criteria, Phrasebook words, Choices choices) {
        this.facts = facts.stated();
        this.lists = facts::list;
        this.criteria = criteria;
        this.words = words;
        this.choices = choices;
    }

    /**
     * Whether a criterion lacks a fact, to be asked for now or after others; one that lacks none and that no rule concluded
     * is a gap in the rules.
     */
    boolean lacksAny(String criterion, Item item) {
        return !lacking(criterion, item).isEmpty();
    }

    private List<Turn> lacking(String criterion, Item item) {
        return lacking.computeIfAbsent(new Place(criterion, item), this::lacking);
    }

    private List<Turn> lacking(Place place) {
        var needs = criteria.get(place.criterion()).needs();
        var lacking = new ArrayList<Turn>(needs.size());
        for (var need : needs) {
            if (need.assumes() == null) {
                for (var turn : turns(need, place.item())) {
                    if (isLacking(turn.need(), turn.item()) && canCome(turn, needs)) {
                        lacking.add(turn);
                    }
                }
            }
        }
        return lacking;
    }

    /** A fact that is asked for after another never comes where something else was stated instead of that other. */
    private boolean canCome(Turn turn, List<Need> needs) {
        for (var path : turn.need().after()) {
            if (!isStated(path, turn.item()) && isReplaced(path, turn.item(), needs)) {
                return false;
            }
        }
        return true;
    }

    /** Whether another need, to which a fact is one of several answers, has been answered without it. */
    private boolean isReplaced(String path, Item item, List<Need> needs) {
        var everyItem = path.contains(EVERY);
        var alternative = path.replace(EVERY, ONE);
        return needs.stream()
                .flatMap(need -> turns(need, item).stream())
                .filter(other -> everyItem || Objects.equals(other.item(), item))
                .anyMatch(
                        other -> other.need().anyOf().contains(alternative) && !isLacking(other.need(), other.item()));
    }

    /**
     * The facts that can still change a judged tree, those of unknown leaves under unknown nodes, in the order in which to ask
     * for them.
     *
     * @param root an unknown node, or one whose unknown parts are to be asked about
     */
    List<MissingFact> of(Judged root) {
        var asked = new LinkedHashMap<String, Asked>();
        for (var leaf : Questions.inOrder(root, this::lacked)) {
            ask(leaf, false, asked);
        }
        if (root.status() == Status.UNKNOWN) {
            Turnable.leaves(root).forEach(leaf -> ask(leaf, true, asked));
        }
        var missing = new ArrayList<MissingFact>(asked.size());
        for (var fact : asked.values()) {
            missing.add(missingFact(fact));
        }
        return Collections.unmodifiableList(missing);
    }

    /** Several lists of missing facts as one; a fact asked for in several of them decides what it decides in each. */
    static List<MissingFact> joined(List<List<MissingFact>> lists) {
        var joined = new LinkedHashMap<String, MissingFact>();
        lists.forEach(list -> list.forEach(fact -> joined.merge(fact.pointer(), fact, MissingFacts::both)));
        return joined.values().stream()
                .sorted(Comparator.comparing(fact -> fact.assumed() != null)) // keeps the order of either kind
                .toList();
    }

    private static MissingFact both(MissingFact one, MissingFact other) {
        var decides = Stream.concat(one.decides().stream(), other.decides().stream())
                .distinct()
                .toList();
        var instead = Stream.concat(orEmpty(one.instead()), orEmpty(other.instead()))
                .distinct()
                .toList();
        return new MissingFact(
                one.pointer(),
                one.question(),
                one.type(),
                one.vocabulary(),
                one.choices(),
                one.min(),
                one.max(),
                orNull(instead),
                one.assumed() == null || other.assumed() == null ? null : one.assumed(),
                decides,
                one.asks());
    }

    private static Stream<String> orEmpty(List<String> list) {
        return list == null ? Stream.of() : list.stream();
    }

    private static List<String> orNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }

    /** A fact that a criterion wants to be asked for, what may be stated instead, and what silence about it is taken to mean. */
    private record Want(FactPath path, String pointer, List<String> instead, String assumed) {}

    /** A fact to ask for, with what may be stated instead and what it decides for all who want it. */
    private record Asked(Want want, Set<String> instead, Set<String> decides) {}

    private static boolean isOpenList(Judged leaf) {
        return leaf.id().startsWith(Judge.OPEN_LIST);
    }

    private String openList(Judged leaf) {
        return openList(leaf.id().substring(Judge.OPEN_LIST.length()));
    }

    /** Who says that a list that is not stated is complete says that it holds nothing. */
    private List<String> openListOrNone(Judged leaf) {
        var path = openList(leaf);
        return path.endsWith(COMPLETE) || path.equals("/jobs") ? List.of(path) : List.of(path, path + COMPLETE);
    }

    /** What a leaf lacks, now or once other facts are stated: each fact by a number. */
    private BitSet lacked(Judged leaf) {
        return lacked.computeIfAbsent(new Place(leaf.id(), leaf.item()), place -> lackedBy(leaf));
    }

    private BitSet lackedBy(Judged leaf) {
        var facts = new BitSet();
        if (isOpenList(leaf)) {
            facts.set(number(pointer(openList(leaf), null)));
        } else {
            for (var turn : lacking(leaf.id(), leaf.item())) {
                facts.set(number(pointer(turn.need().anyOf().get(0), turn.item())));
            }
        }
        return facts;
    }

    private int number(String pointer) {
        return numbers.computeIfAbsent(pointer, next -> numbers.size());
    }

    /** @param assumed whether to ask for what silence answers, too; else for the rest */
    private void ask(Judged leaf, boolean assumed, Map<String, Asked> asked) {
        for (var want : wants.computeIfAbsent(new Place(leaf.id(), leaf.item()), place -> wants(leaf))) {
            if (assumed == (want.assumed() != null)) {
                var fact = asked.computeIfAbsent(
                        want.pointer(), pointer -> new Asked(want, new LinkedHashSet<>(), new LinkedHashSet<>()));
                fact.instead().addAll(want.instead());
                fact.decides().add(leaf.id());
            }
        }
    }

    private List<Want> wants(Judged leaf) {
        if (isOpenList(leaf)) {
            return List.of(want(openListOrNone(leaf), null, null));
        }
        var wants = new ArrayList<Want>();
        for (var need : criteria.get(leaf.id()).needs()) {
            for (var turn : turns(need, leaf.item())) {
                if (isMissing(turn.need(), turn.item())) {
                    wants.add(want(turn.need().anyOf(), turn.item(), turn.need().assumes()));
                }
            }
        }
        return wants;
    }

    /** A need and the item it is read for. */
    private record Turn(Need need, Item item) {}

    /** A need that speaks of every item of a list ({@code /jobs/+/…}) is read for each of them in turn. */
    private List<Turn> turns(Need need, Item item) {
        if (need.every() == null) {
            return List.of(new Turn(need, item));
        }
        var list = need.every();
        var size = value("/" + list, null) instanceof List<?> items ? items.size() : 0;
        var oneMore = lists.apply(list).numbers().isEmpty() ? 1 : 0; // there are items, but none to judge
        return IntStream.range(0, size + oneMore)
                .mapToObj(number -> new Turn(need.one(), new Item(list, number)))
                .toList();
    }

    /** A list is asked for itself if it is not stated, or holds nothing to judge though it holds something; else whether it is complete. */
    private String openList(String list) {
        var path = "/" + list;
        var stated = value(path, null);
        var known = lists.apply(list);
        var nothingToJudge = known.numbers().isEmpty() && (isStated(path, null) || known.complete());
        return stated == null || nothingToJudge ? path : path + COMPLETE;
    }

    /** @param paths the fact to ask for, and those that may be stated instead */
    private Want want(List<String> paths, Item item, String assumed) {
        var first = begun(paths, item);
        var path = path(first);
        var instead = new ArrayList<String>(paths.size() - 1);
        for (var other : paths) {
            if (!other.equals(first)) {
                instead.add(pointer(other, item));
            }
        }
        return new Want(path, path.pointer(facts, item), instead, assumed);
    }

    /** Of several facts that would do the first, unless another's group has been begun: who told a part of it tells the rest. */
    private String begun(List<String> paths, Item item) {
        if (paths.size() == 1) {
            return paths.get(0);
        }
        var group = group(paths.get(0));
        return paths.stream()
                .skip(1)
                .filter(path ->
                        group(path).startsWith(group + "/") && path(group(path)).isBegun(facts, item))
                .findFirst()
                .orElse(paths.get(0));
    }

    private static String group(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private String pointer(String path, Item item) {
        return path(path).pointer(facts, item);
    }

    private MissingFact missingFact(Asked asked) {
        var path = asked.want().path();
        var asks = words.lasting().question(path.path(), words.inPlainJapanese(), () -> Question.of(question(path)));
        var always = asks.asked();
        return new MissingFact(
                asked.want().pointer(),
                always.question(),
                always.type(),
                always.vocabulary(),
                always.choices(),
                always.min(),
                always.max(),
                orNull(List.copyOf(asked.instead())),
                asked.want().assumed(),
                List.copyOf(asked.decides()),
                asks);
    }

    private Question.Asked question(FactPath path) {
        return new Question.Asked(
                words.say(path.question()),
                path.type(),
                path.table().orElse(null),
                choices.of(path),
                path.limits().map(Limits::min).orElse(null),
                path.limits().map(Limits::max).orElse(null));
    }

    private boolean isMissing(Need need, Item item) {
        for (var path : need.after()) {
            if (!isStated(path, item)) {
                return false;
            }
        }
        return isLacking(need, item);
    }

    private boolean isLacking(Need need, Item item) {
        if (!isSeveral(need.several(), item)) {
            return false;
        }
        for (var guard : need.when().entrySet()) {
            if (!isOpenOrOneOf(guard, item)) {
                return false;
            }
        }
        for (var guard : need.unless().entrySet()) {
            if (isOneOf(guard, item)) {
                return false;
            }
        }
        return !isAnyStated(need.anyOf(), item);
    }

    private boolean isAnyStated(List<String> paths, Item item) {
        for (var path : paths) {
            if (isStated(path, item)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeveral(String list, Item item) {
        return list == null || value(list, item) instanceof List<?> items && items.size() > 1;
    }

    private boolean isOpenOrOneOf(Map.Entry<String, List<String>> guard, Item item) {
        return !isStated(guard.getKey(), item) || isOneOf(guard, item);
    }

    private boolean isOneOf(Map.Entry<String, List<String>> guard, Item item) {
        var value = value(guard.getKey(), item);
        return value != null && guard.getValue().contains(value.toString());
    }

    private boolean isStated(String path, Item item) {
        var value = value(path, item);
        return value != null && !(value instanceof List<?> list && list.isEmpty()) && !isOpenList(path, value);
    }

    /** "These are not all" leaves a list as open as saying nothing. */
    private static boolean isOpenList(String path, Object value) {
        return path.endsWith(COMPLETE) && value.equals(Boolean.FALSE);
    }

    /** Looked up once in a case: many criteria turn on the same facts. */
    private Object value(String path, Item item) {
        var ofItem = values.computeIfAbsent(item, any -> new HashMap<>());
        var known = ofItem.get(path);
        if (known == null) {
            known = Optional.ofNullable(path(path).value(facts, item));
            ofItem.put(path, known);
        }
        return known.orElse(null);
    }

    private static FactPath path(String path) {
        var known = PATHS.get(path);
        return known == null ? PATHS.computeIfAbsent(path, FactPath::of) : known;
    }
}
