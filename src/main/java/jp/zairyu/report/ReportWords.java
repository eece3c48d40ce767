package jp.zairyu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.PossibleChange;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.law.Standing;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Verdict;

/** The keys of the words that reports are made of, each with the holes that are filled. */
public final class ReportWords {
    private static final String REPORT = "report.";
    private static final List<String> PLAIN = List.of(
            "title.several may-change reasons questions changes edges outlook consequences duties points neighbours",
            "only-if-otherwise criteria others advice facts about fits fits-not facts.as-sent facts.fact facts.value yes no none",
            "points.item points.given points.most about.item about.content",
            "about.as-of about.filed about.act about.expiry about.ruleset about.decision",
            "status.APPLIES status.DOES_NOT_APPLY status.MORE_FACTS_NEEDED status.NEEDS_REVIEW",
            "status.NOT_DUE status.DUE status.KEPT status.NOT_KEPT",
            "layer.activity layer.criteria layer.conduct");
    private static final Map<String, Set<String>> WITH_HOLES = Map.ofEntries(
            Map.entry("result", Set.of("verdict")),
            Map.entry("status", Set.of("status", "verdict")),
            Map.entry("reason.unknown", Set.of("label", "text")),
            Map.entry("change-set", Set.of("number")),
            Map.entry("change-set.brings", Set.of("verdict")),
            Map.entry("change.on", Set.of("day")),
            Map.entry("edit", Set.of("was", "to")),
            Map.entry("edit.stated", Set.of("to")),
            Map.entry("outlook.same", Set.of("before", "verdict")),
            Map.entry("outlook.turns", Set.of("before", "verdict")),
            Map.entry("coming.changes", Set.of("label", "was", "becomes")),
            Map.entry("coming.begins", Set.of("label", "becomes")),
            Map.entry("coming.ends", Set.of("label", "was")),
            Map.entry("penalty", Set.of("label", "value", "from", "until")),
            Map.entry("penalty.span", Set.of("label", "value", "from", "until")),
            Map.entry("deadline", Set.of("day")),
            Map.entry("deadline.office", Set.of("day", "office")),
            Map.entry("points.total", Set.of("total", "most")),
            Map.entry("points.next", Set.of("from", "points")),
            Map.entry("number", Set.of("label", "value", "from")),
            Map.entry("quantity", Set.of("value", "unit")));

    private ReportWords() {}

    /** @return by key, the names that may stand in holes: what a report of one screening's answer can say */
    public static Map<String, Set<String>> of(ScreeningLaw law) {
        var book = law.criteria();
        var keys = new TreeSet<String>();
        PLAIN.forEach(line -> keys.addAll(List.of(line.split(" "))));
        keys.add("title." + book.screening());
        Stream.of(Status.values()).forEach(status -> keys.add("status." + status));
        Stream.of(Standing.values()).forEach(standing -> keys.add("standing." + standing));
        verdicts(book).forEach(verdict -> keys.add("verdict." + verdict));
        people(law).forEach(who -> keys.add("who." + who));
        book.advice().forEach(advice -> keys.add("section." + advice.section()));
        var words = new LinkedHashMap<String, Set<String>>();
        keys.forEach(key -> words.put(REPORT + key, Set.of()));
        WITH_HOLES.forEach((key, holes) -> words.put(REPORT + key, holes));
        return words;
    }

    private static Stream<String> verdicts(CriteriaBook book) {
        return Stream.concat(
                        Stream.of(book.met(), book.notMet(), Verdict.MORE_FACTS_NEEDED, Verdict.NEEDS_REVIEW),
                        book.failsAs().values().stream())
                .filter(Objects::nonNull);
    }

    private static Stream<String> people(ScreeningLaw law) {
        var book = law.criteria();
        return Stream.of(
                        book.consequences().stream().map(CriteriaBook.Consequence::who),
                        book.duties().stream().map(CriteriaBook.Duty::who),
                        book.advice().stream().map(CriteriaBook.Advice::who),
                        law.changes().stream().map(PossibleChange::who))
                .flatMap(who -> who)
                .filter(Objects::nonNull);
    }
}
