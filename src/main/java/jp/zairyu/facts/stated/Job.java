package jp.zairyu.facts.stated;

import java.time.LocalDate;
import java.util.List;

/**
 * One job, held or planned. A job with {@code onlyForHours} is not itself screened; its hours count.
 */
public record Job(
        Boolean onlyForHours,
        Boolean sideJob,
        Boolean changedEmployer,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Duty> duties,
        Employer employer,
        @Word("contract-kinds") String contract,
        Boolean contractWithBodyInJapan,
        Dispatch dispatch,
        Pay pay,
        Hours hours,
        Boolean hoursCheckable,
        @Word("amusement-kinds") String amusement,
        Boolean asWrittenInIndividualPermission,
        Boolean asWrittenInPlan,
        @Word("ssw-fields") String field,
        SpecialistWork specialistWork,
        Training training,
        WorkLanguage workLanguage,
        Boolean sameDutiesAsTechnicalInterns,
        @Word("client-kinds") String clients,
        Boolean mainActivity,
        HelloWork helloWork,
        EmployerChecks checks) {}
