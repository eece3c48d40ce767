package jp.zairyu.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.zairyu.facts.stated.Application;
import jp.zairyu.facts.stated.DayHours;
import jp.zairyu.facts.stated.Duty;
import jp.zairyu.facts.stated.Education;
import jp.zairyu.facts.stated.Enrolment;
import jp.zairyu.facts.stated.HelloWork;
import jp.zairyu.facts.stated.Hours;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.facts.stated.Stay;

/** Facts that cannot all be true, and lists that are too long or hold nothing at a place. */
public final class Contradictions {
    private static final int LONGEST_LIST = 50;
    private static final int LONGEST_LOG = 10_000;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

    private final List<Problem> problems = new ArrayList<>();

    private Contradictions() {}

    public static List<Problem> of(StatedFacts facts) {
        var check = new Contradictions();
        check.facts(facts);
        return check.problems;
    }

    private void facts(StatedFacts facts) {
        each(
                "/facts/permissions",
                facts.permissions(),
                (at, permission) ->
                        order(at + "/validUntil", permission.grantedOn(), permission.validUntil(), "grantedOn"));
        each("/facts/jobs", facts.jobs(), this::job);
        somethingToScreen(facts);
        each("/facts/education", facts.education(), this::education);
        each("/facts/experience", facts.experience(), (at, entry) -> {});
        each("/facts/itExams", facts.itExams(), (at, exam) -> {});
        each("/facts/languageCertificates", facts.languageCertificates(), (at, certificate) -> {});
        stay(facts.stay());
        enrolment(facts.enrolment());
        if (facts.absence() != null) {
            order(
                    "/facts/absence/returnsOn",
                    facts.absence().leavesOn(),
                    facts.absence().returnsOn(),
                    "leavesOn");
        }
        vacationHours(facts);
    }

    /** No job at all can be stated; jobs that are there only for their hours leave nothing to judge. */
    private void somethingToScreen(StatedFacts facts) {
        var jobs = facts.jobs();
        var onlyForHours = jobs != null
                && !jobs.isEmpty()
                && jobs.stream().allMatch(job -> job != null && Boolean.TRUE.equals(job.onlyForHours()));
        if (Boolean.TRUE.equals(facts.jobsComplete()) && (jobs == null || onlyForHours)) {
            add(
                    "/facts/jobs",
                    "must hold a job to screen, one without onlyForHours, or be [], where jobsComplete is true");
        }
    }

    private void stay(Stay stay) {
        if (stay == null) {
            return;
        }
        order("/facts/stay/expiresOn", stay.grantedOn(), stay.expiresOn(), "grantedOn");
        if (stay.payPermission() != null) {
            var pay = stay.payPermission();
            if (Boolean.FALSE.equals(pay.held()) && (pay.grantedOn() != null || pay.validUntil() != null)) {
                add("/facts/stay/payPermission/held", "cannot be false where grantedOn or validUntil is stated");
            }
            order("/facts/stay/payPermission/validUntil", pay.grantedOn(), pay.validUntil(), "grantedOn");
        }
        if (stay.withoutStatus() != null && stay.status() != null) {
            add("/facts/stay/withoutStatus", "cannot be stated together with status; it is for who has no status");
        }
        application(stay.application());
        if (Boolean.TRUE.equals(stay.provisionalRelease()) && Boolean.TRUE.equals(stay.supervision())) {
            add("/facts/stay/supervision", "cannot be true together with provisionalRelease");
        }
    }

    private void application(Application application) {
        if (application == null) {
            return;
        }
        order("/facts/stay/application/notifiedOn", application.filedOn(), application.notifiedOn(), "filedOn");
        if ("pending".equals(application.decision()) && application.notifiedOn() != null) {
            add("/facts/stay/application/notifiedOn", "cannot be stated while the decision is pending");
        }
    }

    private void enrolment(Enrolment enrolment) {
        if (enrolment == null) {
            return;
        }
        if (Boolean.TRUE.equals(enrolment.enrolled()) && enrolment.leftOn() != null) {
            add("/facts/enrolment/leftOn", "cannot be stated while enrolled is true");
        }
        each("/facts/enrolment/longVacations", enrolment.longVacations(), (at, vacation) -> {
            required(at + "/from", vacation.from());
            required(at + "/to", vacation.to());
            order(at + "/to", vacation.from(), vacation.to(), "from");
        });
    }

    private void vacationHours(StatedFacts facts) {
        var noVacation = facts.enrolment() != null
                && facts.enrolment().longVacations() != null
                && facts.enrolment().longVacations().isEmpty();
        each("/facts/jobs", facts.jobs(), (at, job) -> {
            if (noVacation
                    && job.hours() != null
                    && Boolean.TRUE.equals(job.hours().inLongVacation())) {
                add(at + "/hours/inLongVacation", "cannot be true where /facts/enrolment/longVacations is empty");
            }
        });
    }

    private void job(String at, Job job) {
        order(at + "/endsOn", job.startsOn(), job.endsOn(), "startsOn");
        each(at + "/duties", job.duties(), (duty, stated) -> required(duty + "/kind", stated.kind()));
        if (job.duties() != null && sumOfShares(job.duties()).compareTo(WHOLE) > 0) {
            add(at + "/duties", "the shares add up to more than 100 percent");
        }
        notices(at + "/helloWork", job.helloWork());
        if (job.hours() != null) {
            hours(at + "/hours", job.hours());
        }
    }

    private void notices(String at, HelloWork notice) {
        if (notice != null && Boolean.FALSE.equals(notice.hireNoticeGiven()) && notice.hireNoticeOn() != null) {
            add(at + "/hireNoticeOn", "cannot be stated while hireNoticeGiven is false");
        }
        if (notice != null && Boolean.FALSE.equals(notice.leaveNoticeGiven()) && notice.leaveNoticeOn() != null) {
            add(at + "/leaveNoticeOn", "cannot be stated while leaveNoticeGiven is false");
        }
    }

    private static BigDecimal sumOfShares(List<Duty> duties) {
        return duties.stream().map(Duty::share).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void hours(String at, Hours hours) {
        each(at + "/log", hours.log(), LONGEST_LOG, (day, stated) -> {
            required(day + "/on", stated.on());
            required(day + "/hours", stated.hours());
        });
        oneDayAtMost24(at, hours.log());
        if (hours.log() != null && hours.everySevenDays() != null) {
            add(at, "state either a log or hours for every seven days, not both");
        } else if (hours.everySevenDays() != null && hours.maxInAnySevenDays() != null) {
            add(at, "state either everySevenDays or maxInAnySevenDays, not both");
        }
        if (hours.log() != null && hours.inLongVacation() != null && hours.maxInAnySevenDays() == null) {
            add(
                    at + "/inLongVacation",
                    "belongs to hours without dates; for a log state /facts/enrolment/longVacations");
        }
    }

    private void oneDayAtMost24(String at, List<DayHours> log) {
        var byDay = new java.util.HashMap<LocalDate, BigDecimal>();
        each(at + "/log", log, LONGEST_LOG, (day, stated) -> {
            if (stated.on() != null
                    && stated.hours() != null
                    && byDay.merge(stated.on(), stated.hours(), BigDecimal::add).compareTo(HOURS_OF_A_DAY) > 0) {
                add(day + "/hours", "the entries for this day add up to more than 24 hours");
            }
        });
    }

    private void education(String at, Education school) {
        if ("compulsory".equals(school.level()) && school.monthsInField() != null) {
            add(at + "/monthsInField", "cannot be stated for compulsory education, which has no major");
        }
        if (school.relation() != null && school.relation().result() != null) {
            required(at + "/relation/assessedBy", school.relation().assessedBy());
        }
    }

    private interface At<T> {
        void check(String pointer, T item);
    }

    private <T> void each(String pointer, List<T> list, At<T> check) {
        each(pointer, list, LONGEST_LIST, check);
    }

    private <T> void each(String pointer, List<T> list, int most, At<T> check) {
        if (list == null) {
            return;
        }
        if (list.size() > most) {
            add(pointer, "must not have more than " + most + " items");
            return;
        }
        for (var i = 0; i < list.size(); i++) {
            check.check(pointer + "/" + i, list.get(i));
        }
    }

    private void required(String pointer, Object value) {
        if (value == null) {
            add(pointer, "must be stated; without it the entry says nothing");
        }
    }

    private void order(String pointer, LocalDate first, LocalDate second, String firstName) {
        if (first != null && second != null && second.isBefore(first)) {
            add(pointer, "must not be before " + firstName);
        }
    }

    private void add(String pointer, String message) {
        problems.add(Problem.at(pointer, message));
    }
}
