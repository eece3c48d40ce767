package jp.zairyu.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.explanation.Answer.Penalty;
import jp.zairyu.explanation.Answer.PenaltyPart;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ParameterBook.Value;
import jp.zairyu.verdict.Item;

/** Penalties by the date of the act: an act that goes on past a change of law is judged in parts. */
final class Penalties {
    private static final String UNLAWFUL_FROM = "unlawfulFrom";

    private final Screened screened;
    private LocalDate unlawfulFrom;

    Penalties(Screened screened) {
        this.screened = screened;
    }

    /**
     * @param keys of parameters
     * @param job the job whose days are the act; null: the day that is judged
     */
    List<Penalty> of(List<String> keys, Item job) {
        var act = act(job);
        return keys.stream().map(key -> penalty(key, act)).toList();
    }

    /** The days of an act, both included. */
    private record Act(LocalDate from, LocalDate until) {}

    private Act act(Item item) {
        var judged = screened.facts().dates().act();
        if (item == null) {
            return new Act(judged, judged);
        }
        var job = screened.facts().stated().jobs().get(item.number());
        var from = later(
                job.startsOn() != null && job.startsOn().isBefore(judged) ? job.startsOn() : judged, unlawfulFrom());
        var until = job.endsOn() != null && !job.endsOn().isBefore(from) ? job.endsOn() : judged;
        return new Act(from, until);
    }

    /** The day from which the work was unlawful, where the rule that decided names it; looked for once. */
    private LocalDate unlawfulFrom() {
        if (unlawfulFrom == null) {
            unlawfulFrom = named();
        }
        return unlawfulFrom;
    }

    private LocalDate named() {
        return screened.root() == null
                ? LocalDate.MIN
                : screened.root().deciding().stream()
                        .map(leaf -> screened.findings().of(leaf.id(), leaf.item()))
                        .filter(finding -> finding != null && finding.saw().get(UNLAWFUL_FROM) instanceof LocalDate)
                        .map(finding -> (LocalDate) finding.saw().get(UNLAWFUL_FROM))
                        .min(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Penalty penalty(String key, Act act) {
        var number = screened.ruleset().parameters().numbers().get(key);
        return new Penalty(key, number.label(), number.unit(), parts(number, act));
    }

    private List<PenaltyPart> parts(Dated number, Act act) {
        var parts = new ArrayList<PenaltyPart>();
        var values = number.values();
        for (var i = 0; i < values.size(); i++) {
            var until = i + 1 < values.size() ? values.get(i + 1).from().minusDays(1) : LocalDate.MAX;
            if (!values.get(i).abolished()) {
                addPart(number, values.get(i), until, act, parts);
            }
        }
        return parts;
    }

    private static void addPart(Dated number, Value row, LocalDate rowUntil, Act act, List<PenaltyPart> parts) {
        var from = row.from().isAfter(act.from()) ? row.from() : act.from();
        var until = rowUntil.isBefore(act.until()) ? rowUntil : act.until();
        if (!from.isAfter(until)) {
            parts.add(new PenaltyPart(from, until, row.value(), row.citation(), row.standing()));
        }
    }
}
