package jp.zairyu.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import jp.zairyu.facts.stated.Dispatch;
import jp.zairyu.facts.stated.Employer;
import jp.zairyu.facts.stated.EmployerChecks;
import jp.zairyu.facts.stated.HelloWork;
import jp.zairyu.facts.stated.Hours;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.Pay;
import jp.zairyu.facts.stated.SpecialistWork;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Training;
import jp.zairyu.facts.stated.WorkLanguage;
import jp.zairyu.law.Dates;
import jp.zairyu.law.Ruleset;

/** The stated jobs → {@link Work}, {@link Task}, {@link Shares} and {@link WorkedHours}. */
final class WorkReader {
    private static final Employer NO_EMPLOYER = new Employer(null, null, null, null, null, null, null, null, null);
    private static final Dispatch NO_DISPATCH = new Dispatch(null, null, null);
    private static final Pay NO_PAY = new Pay(null, null, null, null, null);
    private static final SpecialistWork NO_SPECIALIST_WORK = new SpecialistWork(null, null);
    private static final Training NO_TRAINING = new Training(null, null, null, null, null);
    private static final WorkLanguage NO_LANGUAGE = new WorkLanguage(null, null);
    private static final HelloWork NO_NOTICE = new HelloWork(null, null, null, null, null, null);
    private static final EmployerChecks NO_CHECKS = new EmployerChecks(null, null, null, null, null, null);
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
            facts.add(workedHours(number, job.hours()));
            var tasks = taskReader.tasks(number, job);
            facts.addAll(tasks);
            facts.addAll(taskReader.shares(number, tasks));
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
        var employer = or(job.employer(), NO_EMPLOYER);
        var dispatch = or(job.dispatch(), NO_DISPATCH);
        var pay = or(job.pay(), NO_PAY);
        var specialist = or(job.specialistWork(), NO_SPECIALIST_WORK);
        var training = or(job.training(), NO_TRAINING);
        var language = or(job.workLanguage(), NO_LANGUAGE);
        var notice = or(job.helloWork(), NO_NOTICE);
        var checks = or(job.checks(), NO_CHECKS);
        var day = day(job, dates.asOf());
        return new Work(
                number,
                isScreened(job),
                only,
                job.sideJob(),
                job.changedEmployer(),
                job.startsOn(),
                job.endsOn(),
                Objects.requireNonNullElse(job.startsOn(), day),
                day,
                job.contract(),
                job.contractWithBodyInJapan(),
                employer.workplace(),
                employer.category(),
                employer.premisesVerified(),
                employer.fiscalState(),
                employer.staff(),
                employer.foreignNational(),
                employer.namedInDesignation(),
                employer.ownSchool(),
                dispatch.clientFixed(),
                dispatch.pledgesOfBothFirms(),
                dispatch.individualContract(),
                pay.kind(),
                pay.asBusiness(),
                pay.monthlyYen(),
                pay.comparableMonthlyYen(),
                pay.withinLivingCost(),
                job.hoursCheckable(),
                job.amusement(),
                job.asWrittenInIndividualPermission(),
                job.asWrittenInPlan(),
                job.field(),
                specialist.needed(),
                specialist.enoughVolume(),
                training.months(),
                share(training),
                training.sameForJapaneseHires(),
                training.planWithEnd(),
                training.careerPlan(),
                language.mainlyWithPeople(),
                language.language(),
                job.sameDutiesAsTechnicalInterns(),
                job.clients(),
                job.mainActivity(),
                notice.employmentInsurance(),
                notice.hireNoticeGiven(),
                notice.hireNoticeOn(),
                notice.leaveNoticeGiven(),
                notice.leaveNoticeOn(),
                notice.truthful(),
                checks.knewUnlawful(),
                checks.cardSeen(),
                checks.chipRead(),
                checks.numberChecked(),
                checks.permissionBoxSeen(),
                checks.designationSeen());
    }

    private static BigDecimal share(Training training) {
        var stay = training.expectedStayMonths();
        if (training.months() == null || stay == null || stay.signum() == 0) {
            return null;
        }
        return training.months().multiply(BigDecimal.valueOf(100)).divide(stay, 1, RoundingMode.HALF_UP);
    }

    private static WorkedHours workedHours(int number, Hours stated) {
        var hours = or(stated, NO_HOURS);
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        for (var day : FactsReader.orEmpty(hours.log())) {
            byDay.merge(day.on(), day.hours(), BigDecimal::add);
        }
        var closed = hours.log() != null
                ? Boolean.TRUE.equals(hours.logComplete())
                : hours.everySevenDays() != null || hours.maxInAnySevenDays() != null;
        return new WorkedHours(
                number,
                byDay,
                closed,
                hours.everySevenDays(),
                hours.maxInAnySevenDays(),
                hours.maxInAnyDay(),
                hours.inLongVacation());
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
