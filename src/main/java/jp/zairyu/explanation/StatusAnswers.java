package jp.zairyu.explanation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.partitioningBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.zairyu.explanation.Answer.LawDates;
import jp.zairyu.explanation.Answer.MissingFact;
import jp.zairyu.explanation.EligibilityAnswer.Neighbour;
import jp.zairyu.explanation.EligibilityAnswer.StatusAnswer;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Verdict;

/** Findings → one verdict for each status of residence, best first, with neighbours where one does not fit. */
final class StatusAnswers {
    private final Screened screened;
    private final List<String> wanted;
    private final boolean isMinimal;
    private final Map<String, JudgedStatus> entries = new LinkedHashMap<>();

    /**
     * @param wanted codes of statuses or designations; empty: all that could fit
     * @param isMinimal whether to leave out the trees
     */
    StatusAnswers(Screened screened, List<String> wanted, boolean isMinimal) {
        this.screened = screened;
        this.wanted = wanted;
        this.isMinimal = isMinimal;
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
                .forEach(entry -> entries.put(entry.id(), new JudgedStatus(entry, screened.on(entry.tree()))));
        var asked = entries.values().stream()
                .collect(partitioningBy(
                        entry -> wanted.isEmpty() ? entry.isPointedAt() : isWanted(entry.entry, wanted)));
        var full = sorted(asked.get(true));
        var brief = wanted.isEmpty() ? sorted(asked.get(false)) : List.<JudgedStatus>of();
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
    private List<JudgedStatus> sorted(List<JudgedStatus> some) {
        var ranking = screened.law().criteria().ranking();
        return some.stream()
                .sorted(comparing(JudgedStatus::rank)
                        .thenComparing(comparingDouble(JudgedStatus::distance))
                        .thenComparing(comparingInt(entry -> place(ranking, entry.entry)))
                        .thenComparing(comparingInt(JudgedStatus::questions)))
                .toList();
    }

    private static int place(List<String> ranking, Entry entry) {
        var place = ranking.indexOf(entry.id());
        return place < 0 ? ranking.size() : place;
    }

    private Bilingual summary(List<JudgedStatus> full) {
        var words = screened.words();
        if (full.isEmpty()) {
            return words.say("summary.no-status");
        }
        var best = full.get(0);
        return words.say(
                "summary.best." + best.screened.verdict().word(),
                Map.of("status", name(best.entry), "reason", best.reason()));
    }

    private StatusAnswer full(JudgedStatus entry) {
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
                entry.reasons(),
                entry.missing(),
                isMinimal ? null : here.annotator().annotate(here.root()),
                null,
                null,
                null);
    }

    private StatusAnswer brief(JudgedStatus entry) {
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
                entry.reasons().stream().limit(1).toList(),
                entry.missing().stream()
                        .limit(entry.couldFit() ? Long.MAX_VALUE : 1)
                        .map(MissingFact::brief)
                        .toList(),
                null,
                null,
                null,
                null);
    }

    /** Where a status does not fit, those beside it whose activity is the one stated. */
    private List<Neighbour> neighbours(JudgedStatus failed) {
        if (failed.screened.root().status() != Status.NOT_MET) {
            return null;
        }
        var there = failed.entry.neighbours().stream()
                .map(entries::get)
                .filter(JudgedStatus::couldFit)
                .sorted(comparing(JudgedStatus::rank))
                .map(this::neighbour)
                .toList();
        return there.isEmpty() ? null : there;
    }

    private Neighbour neighbour(JudgedStatus entry) {
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
}
