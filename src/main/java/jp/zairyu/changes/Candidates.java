package jp.zairyu.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.zairyu.law.PossibleChange;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;

/** The changes that a case leaves open: what {@code changes.yaml} names, with values for this case. */
final class Candidates {
    private static final String FACTS = "/facts";
    private static final String AS_OF = "asOf";
    private static final String EACH = "*";

    private final Tried tried;
    private final Values values;
    private final Set<String> wanting = new HashSet<>();

    private Candidates(Tried tried) {
        this.tried = tried;
        collect(tried.screened().root());
        this.values = new Values(tried);
    }

    /** @param tried the case as it stands */
    static List<Change> of(Tried tried) {
        var candidates = new Candidates(tried);
        var edits = new HashSet<List<Edit>>();
        return tried.screened().law().changes().stream()
                .filter(candidates::isAskedFor)
                .flatMap(candidates::changes)
                .filter(change -> edits.add(change.edits()))
                .toList();
    }

    /** The criteria that do not hold, by their own id and by that of the criterion whose rules conclude them. */
    private void collect(Judged judged) {
        if (judged == null || judged.status() == Status.MET) {
            return;
        }
        wanting.add(judged.id());
        var criterion = tried.screened().law().criteria().criteria().get(judged.id());
        if (criterion != null) {
            wanting.add(criterion.concludedAs());
        }
        judged.parts().forEach(this::collect);
    }

    private boolean isAskedFor(PossibleChange possible) {
        return (possible.mends().isEmpty() || possible.mends().stream().anyMatch(wanting::contains))
                && possible.notFor().stream().noneMatch(wanting::contains);
    }

    private Stream<Change> changes(PossibleChange possible) {
        return items(possible).stream()
                .filter(item -> isOpen(possible, item) && isInTime(possible, item))
                .flatMap(item -> combinations(possible, item).stream())
                .flatMap(to -> change(possible, to));
    }

    /** The numbers of the items that a change is for; one nameless item where it is for the whole case. */
    private List<String> items(PossibleChange possible) {
        var list = possible.set().keySet().stream()
                .filter(path -> path.contains("/" + EACH))
                .map(path -> path.substring(0, path.indexOf("/" + EACH)))
                .findFirst();
        if (list.isEmpty()) {
            return List.of("");
        }
        var stated = tried.body().at(FACTS + list.get());
        var numbers = new ArrayList<String>();
        for (var i = 0; i < stated.size(); i++) {
            numbers.add(String.valueOf(i));
        }
        return numbers;
    }

    private boolean isOpen(PossibleChange possible, String item) {
        return possible.when().entrySet().stream().allMatch(guard -> isOneOf(guard, item))
                && possible.unless().entrySet().stream().noneMatch(guard -> isOneOf(guard, item));
    }

    /** What has to be done by a day is proposed until then, and where that day is known. */
    private boolean isInTime(PossibleChange possible, String item) {
        var last = possible.by() == null ? tried.today() : values.by(possible.by(), item);
        return last != null && !last.isBefore(tried.today());
    }

    private boolean isOneOf(Map.Entry<String, List<String>> guard, String item) {
        var stated = tried.body().at(pointer(guard.getKey(), item));
        return !stated.isMissingNode() && guard.getValue().contains(values.code(guard.getKey(), stated));
    }

    private static String pointer(String path, String item) {
        return path.equals(AS_OF) ? "/" + AS_OF : FACTS + path.replace("/" + EACH, "/" + item);
    }

    /** Where several values may be chosen for a fact, each in turn. */
    private List<Map<String, Values.Value>> combinations(PossibleChange possible, String item) {
        List<Map<String, Values.Value>> all = List.of(Map.of());
        for (var one : possible.set().entrySet()) {
            var pointer = pointer(one.getKey(), item);
            var choices = values.of(one.getValue(), tried.body().at(pointer), item);
            var longer = new ArrayList<Map<String, Values.Value>>();
            for (var before : all) {
                for (var choice : choices) {
                    var together = new LinkedHashMap<>(before);
                    together.put(pointer, choice);
                    longer.add(together);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Nothing where everything stands so already. */
    private Stream<Change> change(PossibleChange possible, Map<String, Values.Value> to) {
        var body = tried.body().deepCopy();
        var edits = new ArrayList<Edit>();
        to.forEach((pointer, value) -> {
            if (!Values.isSame(body.at(pointer), value.json())) {
                edits.add(Pointers.edit(body, pointer, value.json()));
            }
        });
        if (edits.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Change(
                possible.id(), possible.who(), edits, day(possible, to), words(edits, to, day(possible, to))));
    }

    /** For what time brings: the day on which enough of it has passed; for what has to be done by a day: that day. */
    private LocalDate day(PossibleChange possible, Map<String, Values.Value> to) {
        if (possible.by() != null) {
            return values.by(possible.by(), "");
        }
        if (!possible.who().equals("time")) {
            return null;
        }
        return to.values().stream()
                .map(Values.Value::on)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Map<String, Object> words(List<Edit> edits, Map<String, Values.Value> to, LocalDate on) {
        var words = new LinkedHashMap<String, Object>();
        var first = edits.get(0);
        words.put("was", Values.word(first.was()));
        words.put("to", Values.word(first.to()));
        words.put("on", on);
        to.values().forEach(value -> words.putAll(value.words()));
        words.values().removeIf(value -> value == null);
        return words;
    }

    static ObjectNode made(ObjectNode body, List<Change> changes) {
        var changed = body.deepCopy();
        changes.forEach(change -> change.make(changed));
        return changed;
    }
}
