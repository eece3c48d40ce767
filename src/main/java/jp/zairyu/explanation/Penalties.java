package jp.zairyu.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer.Penalty;
import jp.zairyu.explanation.Answer.PenaltyPart;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ParameterBook.Value;

/** Penalties by the date of the act: an act that goes on past a change of law is judged in parts. */
final class Penalties {
    private final Screened screened;
    private final LocalDate actsFrom;
    private final LocalDate actsUntil;

    Penalties(Screened screened) {
        this.screened = screened;
        var act = screened.facts().dates().act();
        this.actsFrom = jobDates(Job::startsOn)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(act))
                .orElse(act);
        this.actsUntil = jobDates(Job::endsOn)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(act))
                .orElse(act);
    }

    List<Penalty> of(List<String> keys) {
        return keys.stream().map(this::penalty).toList();
    }

    private Penalty penalty(String key) {
        var number = screened.ruleset().parameters().numbers().get(key);
        return new Penalty(key, number.label(), number.unit(), parts(number));
    }

    private List<PenaltyPart> parts(Dated number) {
        var parts = new ArrayList<PenaltyPart>();
        var values = number.values();
        for (var i = 0; i < values.size(); i++) {
            var until = i + 1 < values.size() ? values.get(i + 1).from().minusDays(1) : LocalDate.MAX;
            if (!values.get(i).abolished()) {
                addPart(number, values.get(i), until, parts);
            }
        }
        return parts;
    }

    private void addPart(Dated number, Value row, LocalDate until, List<PenaltyPart> parts) {
        var from = row.from().isAfter(actsFrom) ? row.from() : actsFrom;
        var to = until.isBefore(actsUntil) ? until : actsUntil;
        if (!from.isAfter(to)) {
            parts.add(new PenaltyPart(from, to, row.value(), row.citation(), number.standing()));
        }
    }

    private Stream<LocalDate> jobDates(Function<Job, LocalDate> date) {
        var jobs = screened.facts().stated().jobs();
        return screened.facts().list("jobs").numbers().stream()
                .map(number -> date.apply(jobs.get(number)))
                .filter(Objects::nonNull);
    }
}
