package jp.zairyu.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Dates;
import jp.zairyu.law.Ruleset;

/** Stated facts → the facts rules match. Derives plain facts only (sums, spans, table rows); not stated stays null. */
public final class FactsReader {
    private final Ruleset ruleset;
    private final StatedFacts stated;
    private final Dates dates;
    private final List<Object> facts = new ArrayList<>();

    private FactsReader(Ruleset ruleset, StatedFacts stated, LocalDate asOf) {
        this.ruleset = ruleset;
        this.stated = stated;
        this.dates = dates(stated, asOf);
    }

    /**
     * @param asOf the day of judgement
     * @param stated what the caller stated, words turned into codes of this ruleset
     */
    public static CaseFacts read(Ruleset ruleset, LocalDate asOf, StatedFacts stated) {
        return new FactsReader(ruleset, stated, asOf).caseFacts();
    }

    private CaseFacts caseFacts() {
        StatedOnce.of(stated).forEach(facts::add);
        TableFacts.of(stated, ruleset.vocabulary()).forEach(facts::add);
        var lists = new StatedLists(stated, ruleset.vocabulary());
        lists.items().forEach(facts::add);
        facts.add(lists.complete());
        facts.add(new Acts(firstDay(), dates.act(), dates.asOf()));
        facts.add(new Vacations(
                stated.enrolment() == null ? null : stated.enrolment().longVacations()));
        facts.add(new Asker(stated.asker()));
        facts.add(ruleset.officeDays());
        facts.add(dates);
        facts.add(StayReader.residence(stated.stay(), dates, ruleset));
        var tasks = new WorkReader(ruleset, stated, dates, facts).read();
        var education = orEmpty(stated.education());
        var schooling = new SchoolReader(ruleset, tasks);
        forEach(education, (number, school) -> facts.add(schooling.schooling(number, school)));
        var practice = new PracticeReader(ruleset, tasks);
        facts.addAll(practice.read(orEmpty(stated.experience()), education));
        return new CaseFacts(stated, dates, List.copyOf(facts), lists.known());
    }

    private static Dates dates(StatedFacts stated, LocalDate asOf) {
        var filed = stated.filing() == null ? null : stated.filing().filedOn();
        var accepted = stated.filing() == null ? null : stated.filing().acceptedOn();
        var act = act(orEmpty(stated.jobs()), asOf);
        var expiry = stated.stay() == null ? null : stated.stay().expiresOn();
        var filedOrNow = Objects.requireNonNullElse(filed, Objects.requireNonNullElse(accepted, asOf));
        var acceptedOrFiled = accepted == null ? filed : accepted;
        var acceptedOrPending = acceptedOrFiled == null ? pendingSince(stated) : acceptedOrFiled;
        return new Dates(asOf, filedOrNow, Objects.requireNonNullElse(acceptedOrPending, asOf), act, expiry);
    }

    /** The day on which the application that the question is about was filed, where the stay tells that it is pending. */
    private static LocalDate pendingSince(StatedFacts stated) {
        var pending = stated.stay() == null ? null : stated.stay().application();
        return pending != null
                        && stated.filing() != null
                        && pending.kind() != null
                        && pending.kind().equals(stated.filing().kind())
                        && (pending.decision() == null || pending.decision().equals("pending"))
                ? pending.filedOn()
                : null;
    }

    /** The day that is judged: asOf while a job goes on; else the first day of those to begin; else the last of those ended. */
    private static LocalDate act(List<Job> jobs, LocalDate asOf) {
        var days = jobs.stream()
                .filter(WorkReader::isScreened)
                .map(job -> WorkReader.day(job, asOf))
                .sorted()
                .toList();
        if (days.isEmpty() || days.contains(asOf)) {
            return asOf;
        }
        return days.stream().filter(day -> day.isAfter(asOf)).findFirst().orElse(days.get(days.size() - 1));
    }

    private LocalDate firstDay() {
        return orEmpty(stated.jobs()).stream()
                .filter(WorkReader::isScreened)
                .map(Job::startsOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(first -> first.isBefore(dates.act()))
                .orElse(dates.act());
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    interface NumberedConsumer<T> {
        void accept(int number, T item);
    }

    static <T> void forEach(List<T> list, NumberedConsumer<T> consumer) {
        for (var i = 0; i < list.size(); i++) {
            consumer.accept(i, list.get(i));
        }
    }
}
