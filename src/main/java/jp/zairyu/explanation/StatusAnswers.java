package jp.zairyu.explanation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.EligibilityAnswer.Neighbour;
import jp.zairyu.explanation.EligibilityAnswer.StatusAnswer;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Verdict;

/** Findings → one verdict for each status of residence, best first, with neighbours where one does not fit. */
final class StatusAnswers {
    private static final String ACTIVITY = "activity";
    private static final String CRITERIA = "criteria";
    private static final List<Status> BEST_FIRST = List.of(Status.MET, Status.REVIEW, Status.UNKNOWN, Status.NOT_MET);

    private final Screened screened;
    private final List<String> wanted;
    private final Map<String, JudgedEntry> entries = new LinkedHashMap<>();

    /** @param wanted codes of statuses or designations; empty: all that could fit */
    StatusAnswers(Screened screened, List<String> wanted) {
        this.screened = screened;
        this.wanted = wanted;
    }

    /** The entries to judge: those wanted, and the neighbours of those. */
    static List<Entry> entries(List<Entry> all, List<String> wanted) {
        if (wanted.isEmpty()) {
            return all;
        }
        var asked = all.stream().filter(entry -> isWanted(entry, wanted)).toList();
        return all.stream()
                .filter(entry -> asked.contains(entry)
                        || asked.stream().anyMatch(one -> one.neighbours().contains(entry.id())))
                .toList();
    }

    private static boolean isWanted(Entry entry, List<String> wanted) {
        return wanted.contains(entry.status()) || entry.designation() != null && wanted.contains(entry.designation());
    }

    EligibilityAnswer answer() {
        entries(screened.law().criteria().entries(), wanted)
                .forEach(entry -> entries.put(entry.id(), new JudgedEntry(entry, screened.on(entry.tree()))));
        var full = sorted(entry -> wanted.isEmpty() ? entry.isPointedAt() : isWanted(entry.entry, wanted));
        var brief = wanted.isEmpty() ? sorted(entry -> !entry.isPointedAt()) : List.<JudgedEntry>of();
        var dates = screened.facts().dates();
        return new EligibilityAnswer(
                UUID.randomUUID(),
                screened.law().criteria().screening(),
                full.isEmpty()
                        ? Verdict.MORE_FACTS_NEEDED
                        : full.get(0).screened.verdict().word(),
                summary(full),
                dates.asOf(),
                new LawDates(dates.filed(), dates.act(), dates.expiry()),
                screened.ruleset().version(),
                full.stream().map(this::full).toList(),
                brief.isEmpty() ? null : brief.stream().map(this::brief).toList(),
                screened.words().say("notice"));
    }

    /** The best verdict first; of those that fit or are open in the order of the ranking, of others the nearest first. */
    private List<JudgedEntry> sorted(Predicate<JudgedEntry> wantedHere) {
        var ranking = screened.law().criteria().ranking();
        return entries.values().stream()
                .filter(wantedHere)
                .sorted(comparing(JudgedEntry::rank)
                        .thenComparing(comparingDouble(JudgedEntry::distance))
                        .thenComparing(comparingInt(entry -> place(ranking, entry.entry)))
                        .thenComparing(comparingInt(JudgedEntry::questions)))
                .toList();
    }

    private static int place(List<String> ranking, Entry entry) {
        var place = ranking.indexOf(entry.id());
        return place < 0 ? ranking.size() : place;
    }

    private Bilingual summary(List<JudgedEntry> full) {
        var words = screened.words();
        if (full.isEmpty()) {
            return words.say("summary.no-status");
        }
        var best = full.get(0);
        return words.say(
                "summary.best." + best.screened.verdict().word(),
                Map.of("status", name(best.entry), "reason", best.reason()));
    }

    private StatusAnswer full(JudgedEntry entry) {
        var here = entry.screened;
        return new StatusAnswer(
                entry.entry.status(),
                entry.entry.designation(),
                entry.entry.subCategory(),
                name(entry.entry),
                here.verdict().word(),
                entry.summary(),
                entry.layers(),
                new PointsTable(here).of(entry.entry),
                neighbours(entry),
                here.annotator().reasons(here.root()),
                entry.missing(),
                here.annotator().annotate(here.root()));
    }

    private StatusAnswer brief(JudgedEntry entry) {
        var here = entry.screened;
        return new StatusAnswer(
                entry.entry.status(),
                entry.entry.designation(),
                entry.entry.subCategory(),
                name(entry.entry),
                here.verdict().word(),
                entry.summary(),
                entry.layers(),
                null,
                null,
                here.annotator().reasons(here.root()).stream().limit(1).toList(),
                entry.missing().stream()
                        .limit(entry.couldFit() ? Long.MAX_VALUE : 1)
                        .toList(),
                null);
    }

    /** Where a status does not fit, those beside it whose activity is the one stated. */
    private List<Neighbour> neighbours(JudgedEntry failed) {
        if (failed.screened.root().status() != Status.NOT_MET) {
            return null;
        }
        var there = failed.entry.neighbours().stream()
                .map(entries::get)
                .filter(JudgedEntry::couldFit)
                .sorted(comparing(JudgedEntry::rank))
                .map(this::neighbour)
                .toList();
        return there.isEmpty() ? null : there;
    }

    private Neighbour neighbour(JudgedEntry entry) {
        return new Neighbour(
                entry.entry.status(),
                entry.entry.designation(),
                entry.entry.subCategory(),
                name(entry.entry),
                entry.screened.verdict().word(),
                entry.activity() == Status.UNKNOWN ? null : entry.activity() == Status.MET,
                entry.summary());
    }

    private Bilingual name(Entry entry) {
        var vocabulary = screened.ruleset().vocabulary();
        var status = vocabulary.table("statuses").row(entry.status()).name();
        if (entry.designation() != null) {
            return joined(
                    status,
                    vocabulary.table("designations").row(entry.designation()).name());
        }
        return entry.subCategory() == null
                ? status
                : joined(
                        status,
                        vocabulary
                                .table("sub-categories")
                                .row(entry.subCategory())
                                .name());
    }

    private static Bilingual joined(Bilingual one, Bilingual other) {
        return new Bilingual(one.ja() + "（" + other.ja() + "）", one.en() + " (" + other.en() + ")");
    }

    /** One status with its own verdict. */
    private record JudgedEntry(Entry entry, Screened screened) {
        int rank() {
            return BEST_FIRST.indexOf(screened.root().status());
        }

        /** How far it is from fitting, where it does not. */
        double distance() {
            return switch (screened.root().status()) {
                case MET, UNKNOWN -> 0;
                case REVIEW, NOT_MET -> -screened.root().nearness();
            };
        }

        /** How many facts are still to be asked for. */
        int questions() {
            return missing().size();
        }

        /** Whether the stated activity is that of the status, or something stated points to it and nothing rules it out. */
        boolean isPointedAt() {
            return switch (activity()) {
                case MET, REVIEW -> true;
                case NOT_MET -> false;
                case UNKNOWN ->
                    layer(ACTIVITY).stream().flatMap(JudgedEntry::leaves).anyMatch(this::points);
            };
        }

        /** Whether what is stated bears on its activity, and does not rule it out. */
        boolean couldFit() {
            return activity() != Status.NOT_MET
                    && layer(ACTIVITY).stream().flatMap(JudgedEntry::leaves).anyMatch(this::isConcluded);
        }

        private boolean points(Judged leaf) {
            return leaf.status() == Status.MET && isConcluded(leaf) && !isCommon(leaf);
        }

        private boolean isConcluded(Judged leaf) {
            return screened.findings().of(leaf.id(), leaf.item()) != null;
        }

        private boolean isCommon(Judged leaf) {
            var book = screened.law().criteria();
            var concluded = book.criteria().get(leaf.id()).concludedAs();
            return book.common().contains(concluded)
                    || book.common().contains(concluded.split(Finding.VARIANT)[0]);
        }

        /** The leaves of parts that nothing has ruled out. */
        private static Stream<Judged> stillPossible(Judged node) {
            if (node.status() == Status.NOT_MET) {
                return Stream.empty();
            }
            return node.isLeaf() ? Stream.of(node) : node.parts().stream().flatMap(JudgedEntry::stillPossible);
        }

        private static Stream<Judged> leaves(Judged node) {
            return node.isLeaf() ? Stream.of(node) : node.parts().stream().flatMap(JudgedEntry::leaves);
        }

        Status activity() {
            return worst(layer(ACTIVITY));
        }

        Map<String, String> layers() {
            var layers = new LinkedHashMap<String, List<Judged>>();
            parts().forEach(part -> layers.computeIfAbsent(layerOf(part), layer -> new ArrayList<>())
                    .add(part));
            var words = new LinkedHashMap<String, String>();
            layers.forEach((layer, parts) -> words.put(layer, worst(parts).name()));
            return words;
        }

        private List<Judged> layer(String layer) {
            return parts().stream().filter(part -> layerOf(part).equals(layer)).toList();
        }

        /** The parts of the tree, each of one layer. */
        private List<Judged> parts() {
            return screened.root().isLeaf()
                    ? List.of(screened.root())
                    : screened.root().parts();
        }

        private String layerOf(Judged part) {
            var criterion = screened.law().criteria().criteria().get(part.id());
            return criterion == null ? "" : criterion.layer();
        }

        private static Status worst(List<Judged> parts) {
            return parts.stream()
                    .map(Judged::status)
                    .max(Comparator.comparing(BEST_FIRST::indexOf))
                    .orElse(Status.MET);
        }

        List<MissingFact> missing() {
            return screened.missing().of(screened.root());
        }

        /** What to name first: the first question, or what decided; where all holds, a criterion rather than the purpose. */
        Bilingual reason() {
            var missing = missing();
            if (screened.root().status() == Status.UNKNOWN && !missing.isEmpty()) {
                return missing.get(0).question();
            }
            var reasons = screened.annotator().reasons(screened.root());
            var telling = reasons.stream()
                    .filter(reason -> CRITERIA.equals(reason.layer()))
                    .findFirst();
            return (screened.root().status() == Status.MET ? telling : Optional.<Answer.Reason>empty())
                    .or(() -> reasons.stream().findFirst())
                    .map(Answer.Reason::text)
                    .orElse(new Bilingual("", ""));
        }

        Bilingual summary() {
            return screened.words().say("summary." + screened.verdict().word(), Map.of("reason", reason()));
        }
    }
}
