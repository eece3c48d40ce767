package jp.zairyu.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import jp.zairyu.facts.stated.Hours;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Dates;
import jp.zairyu.law.Ruleset;

/** The stated jobs → {@link Work}, {@link Task}, {@link Shares} and {@link WorkedHours}. */
final class WorkReader {
    private static final Hours NO_HOURS = new Hours(null, null, null, null, null, null);

    private final StatedFacts stated;
    private final Dates dates;
    private final List<Object> facts;
    private final TaskReader taskReader;

    WorkReader(Ruleset ruleset, StatedFacts stated, Dates dates, List<Object> facts) {
        this.stated = stated;
        this.dates = dates;
        this.facts = facts;
        this.taskReader = new TaskReader(
                ruleset, stated.stay() == null ? null : stated.stay().status());
    }

    /** Adds the facts of every job; returns the tasks of the jobs that are screened. */
    List<Task> read() {
        var jobs = FactsReader.orEmpty(stated.jobs());
        var screenedTasks = new ArrayList<Task>();
        FactsReader.forEach(jobs, (number, job) -> {
            facts.add(work(number, job, jobs.size() == 1));
            facts.add(workedHours(number, job, Objects.requireNonNullElse(job.hours(), NO_HOURS)));
            var tasks = taskReader.tasks(number, job);
            facts.addAll(tasks);
            facts.addAll(taskReader.shares(number, job, tasks));
            if (isScreened(job)) {
                screenedTasks.addAll(tasks);
            }
        });
        return screenedTasks;
    }

    /** A job is screened unless it is listed only because its hours count. */
    static boolean isScreened(Job job) {
        return !Boolean.TRUE.equals(job.onlyForHours());
    }

    /** The day to judge a job on: its last day if it has ended, its first if it is still to begin, else asOf. */
    static LocalDate day(Job job, LocalDate asOf) {
        if (job.endsOn() != null && job.endsOn().isBefore(asOf)) {
            return job.endsOn();
        }
        return job.startsOn() != null && job.startsOn().isAfter(asOf) ? job.startsOn() : asOf;
    }

    private Work work(int number, Job job, boolean only) {
        var day = day(job, dates.asOf());
        return new Work(number, isScreened(job), only, Objects.requireNonNullElse(job.startsOn(), day), day, job);
    }

    private static WorkedHours workedHours(int number, Job job, Hours hours) {
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        for (var day : FactsReader.orEmpty(hours.log())) {
            byDay.merge(day.on(), day.hours(), BigDecimal::add);
        }
        var closed = hours.log() != null
                ? Boolean.TRUE.equals(hours.logComplete())
                : hours.everySevenDays() != null || hours.maxInAnySevenDays() != null;
        return new WorkedHours(
                number,
                Objects.requireNonNullElse(job.startsOn(), LocalDate.MIN),
                Objects.requireNonNullElse(job.endsOn(), LocalDate.MAX),
                byDay,
                closed,
                hours.everySevenDays(),
                hours.log() != null ? null : hours.maxInAnySevenDays(), // a log says more
                hours.maxInAnyDay(),
                hours.log() != null ? null : hours.inLongVacation());
    }
}
