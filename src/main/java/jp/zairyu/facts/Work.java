package jp.zairyu.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import jp.zairyu.facts.stated.Dispatch;
import jp.zairyu.facts.stated.Employer;
import jp.zairyu.facts.stated.EmployerChecks;
import jp.zairyu.facts.stated.HelloWork;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.Pay;
import jp.zairyu.facts.stated.SpecialistWork;
import jp.zairyu.facts.stated.Training;
import jp.zairyu.facts.stated.Word;
import jp.zairyu.facts.stated.WorkLanguage;

/**
 * One job as rules see it: what is stated of it, under the names rules use. Not stated is null.
 *
 * @param number its place in the request
 * @param screened whether it is itself judged, not listed only because its hours count
 * @param only whether no other job is stated
 * @param firstDay the first day worked; {@code day} where none is stated
 * @param day the day on which the work is judged: the last day worked, the day of judgement, or the first day of a job
 *     still to begin
 * @param job what is stated
 */
public record Work(int number, boolean screened, boolean only, LocalDate firstDay, LocalDate day, Job job)
        implements Numbered {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;
    private static final Employer NO_EMPLOYER = new Employer(null, null, null, null, null, null, null, null, null);
    private static final Dispatch NO_DISPATCH = new Dispatch(null, null, null);
    private static final Pay NO_PAY = new Pay(null, null, null, null, null);
    private static final SpecialistWork NO_SPECIALIST_WORK = new SpecialistWork(null, null);
    private static final Training NO_TRAINING = new Training(null, null, null, null, null);
    private static final WorkLanguage NO_WORK_LANGUAGE = new WorkLanguage(null, null);
    private static final HelloWork NO_HELLO_WORK = new HelloWork(null, null, null, null, null, null);
    private static final EmployerChecks NO_CHECKS = new EmployerChecks(null, null, null, null, null, null);

    @Override
    public String list() {
        return "jobs";
    }

    /** The training's share of the expected stay in percent; null where either is not stated. */
    public BigDecimal trainingShare() {
        var stay = training().expectedStayMonths();
        if (trainingMonths() == null || stay == null || stay.signum() == 0) {
            return null;
        }
        return trainingMonths().multiply(WHOLE).divide(stay, DECIMALS, RoundingMode.HALF_UP);
    }

    public Boolean sideJob() {
        return job.sideJob();
    }

    /** Whether it is the main job: so it is stated, or it is the new one after a change of employer. Null where neither tells. */
    public Boolean main() {
        if (job.sideJob() != null) {
            return !job.sideJob();
        }
        return Boolean.TRUE.equals(job.changedEmployer()) ? Boolean.TRUE : null;
    }

    public Boolean changedEmployer() {
        return job.changedEmployer();
    }

    public LocalDate startsOn() {
        return job.startsOn();
    }

    public LocalDate endsOn() {
        return job.endsOn();
    }

    @Word("contract-kinds")
    public String contract() {
        return job.contract();
    }

    public Boolean contractWithBodyInJapan() {
        return job.contractWithBodyInJapan();
    }

    @Word("workplaces")
    public String workplace() {
        return employer().workplace();
    }

    public Integer category() {
        return employer().category();
    }

    public Boolean premisesVerified() {
        return employer().premisesVerified();
    }

    @Word("fiscal-states")
    public String fiscalState() {
        return employer().fiscalState();
    }

    public Integer staff() {
        return employer().staff();
    }

    public Boolean foreignNational() {
        return employer().foreignNational();
    }

    public Boolean namedInDesignation() {
        return employer().namedInDesignation();
    }

    public Boolean ownSchool() {
        return employer().ownSchool();
    }

    public Boolean clientFixed() {
        return dispatch().clientFixed();
    }

    public Boolean pledgesOfBothFirms() {
        return dispatch().pledgesOfBothFirms();
    }

    public Boolean individualContract() {
        return dispatch().individualContract();
    }

    @Word("pay-kinds")
    public String payKind() {
        return pay().kind();
    }

    public Boolean asBusiness() {
        return pay().asBusiness();
    }

    public BigDecimal monthlyYen() {
        return pay().monthlyYen();
    }

    public BigDecimal comparableMonthlyYen() {
        return pay().comparableMonthlyYen();
    }

    public Boolean withinLivingCost() {
        return pay().withinLivingCost();
    }

    public Boolean hoursCheckable() {
        return job.hoursCheckable();
    }

    @Word("amusement-kinds")
    public String amusement() {
        return job.amusement();
    }

    public Boolean asWrittenInIndividualPermission() {
        return job.asWrittenInIndividualPermission();
    }

    public Boolean asWrittenInPlan() {
        return job.asWrittenInPlan();
    }

    @Word("ssw-fields")
    public String field() {
        return job.field();
    }

    public Boolean specialistNeeded() {
        return specialistWork().needed();
    }

    public Boolean enoughVolume() {
        return specialistWork().enoughVolume();
    }

    public BigDecimal trainingMonths() {
        return training().months();
    }

    public Boolean trainingSameForJapanese() {
        return training().sameForJapaneseHires();
    }

    public Boolean trainingPlanWithEnd() {
        return training().planWithEnd();
    }

    public Boolean trainingCareerPlan() {
        return training().careerPlan();
    }

    public Boolean mainlyWithPeople() {
        return workLanguage().mainlyWithPeople();
    }

    @Word("languages")
    public String language() {
        return workLanguage().language();
    }

    public Boolean sameDutiesAsTechnicalInterns() {
        return job.sameDutiesAsTechnicalInterns();
    }

    @Word("client-kinds")
    public String clients() {
        return job.clients();
    }

    public Boolean mainActivity() {
        return job.mainActivity();
    }

    public Boolean employmentInsurance() {
        return helloWork().employmentInsurance();
    }

    public Boolean hireNoticeGiven() {
        return helloWork().hireNoticeGiven();
    }

    public LocalDate hireNoticeOn() {
        return helloWork().hireNoticeOn();
    }

    public Boolean leaveNoticeGiven() {
        return helloWork().leaveNoticeGiven();
    }

    public LocalDate leaveNoticeOn() {
        return helloWork().leaveNoticeOn();
    }

    public Boolean noticeTruthful() {
        return helloWork().truthful();
    }

    public Boolean knewUnlawful() {
        return checks().knewUnlawful();
    }

    public Boolean cardSeen() {
        return checks().cardSeen();
    }

    public Boolean chipRead() {
        return checks().chipRead();
    }

    public Boolean numberChecked() {
        return checks().numberChecked();
    }

    public Boolean permissionBoxSeen() {
        return checks().permissionBoxSeen();
    }

    public Boolean designationSeen() {
        return checks().designationSeen();
    }

    private Employer employer() {
        return Objects.requireNonNullElse(job.employer(), NO_EMPLOYER);
    }

    private Dispatch dispatch() {
        return Objects.requireNonNullElse(job.dispatch(), NO_DISPATCH);
    }

    private Pay pay() {
        return Objects.requireNonNullElse(job.pay(), NO_PAY);
    }

    private SpecialistWork specialistWork() {
        return Objects.requireNonNullElse(job.specialistWork(), NO_SPECIALIST_WORK);
    }

    private Training training() {
        return Objects.requireNonNullElse(job.training(), NO_TRAINING);
    }

    private WorkLanguage workLanguage() {
        return Objects.requireNonNullElse(job.workLanguage(), NO_WORK_LANGUAGE);
    }

    private HelloWork helloWork() {
        return Objects.requireNonNullElse(job.helloWork(), NO_HELLO_WORK);
    }

    private EmployerChecks checks() {
        return Objects.requireNonNullElse(job.checks(), NO_CHECKS);
    }
}
