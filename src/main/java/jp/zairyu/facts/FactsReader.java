package jp.zairyu.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.zairyu.facts.stated.Education;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Dates;
import jp.zairyu.law.Ruleset;
import jp.zairyu.verdict.Listed;

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
        var jobs = orEmpty(stated.jobs());
        addStatedAsTheyAre();
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
        return new CaseFacts(stated, dates, List.copyOf(facts), lists(jobs, education));
    }

    private void addStatedAsTheyAre() {
        StatedOnce.of(stated).forEach(facts::add);
        if (stated.inquiry() != null) {
            var desks = ruleset.vocabulary().table("desks").rows().values();
            desks.forEach(desk -> facts.add(Desk.of(desk, stated.inquiry())));
        }
        var purpose = stated.plan() == null ? null : stated.plan().purpose();
        ruleset.vocabulary()
                .table("purposes")
                .rows()
                .keySet()
                .forEach(code -> facts.add(new Purpose(code, purpose == null ? null : code.equals(purpose))));
        ruleset.vocabulary().table("points-columns").rows().keySet().forEach(code -> facts.add(new PointsColumn(code)));
        addDesignations(purpose);
        addNation();
        add(stated.conduct() == null ? null : stated.conduct().overwork());
        if (stated.person() != null && stated.person().nationality() != null) {
            var code = stated.person().nationality();
            facts.add(new Nationality(
                    code, ruleset.vocabulary().table("nationalities").row(code)));
        }
        forEach(orEmpty(stated.jobs()), (number, job) -> addField(number, job.field()));
        forEach(
                orEmpty(stated.licences()),
                (number, licence) -> facts.add(
                        LicenceHeld.of(number, licence, ruleset.vocabulary().table("licences"))));
        forEach(
                orEmpty(stated.family()),
                (number, relative) -> facts.add(
                        FamilyMember.of(number, relative, ruleset.vocabulary().table("statuses"))));
        SkilledField.facts(ruleset.vocabulary().table("skilled-fields")).forEach(facts::add);
        forEach(orEmpty(stated.events()), (number, event) -> facts.add(new Happening(number, event)));
        forEach(
                orEmpty(stated.permissions()),
                (number, permission) -> facts.add(
                        new Permission(number, permission.kind(), permission.grantedOn(), permission.validUntil())));
        forEach(
                orEmpty(stated.itExams()),
                (number, code) -> facts.add(new Exam(
                        number,
                        code,
                        ruleset.vocabulary().table("it-exams").row(code).is("listed", "yes"))));
        forEach(
                orEmpty(stated.languageCertificates()),
                (number, certificate) -> facts.add(new Certificate(
                        number, certificate.language(), certificate.test(), certificate.level(), certificate.score())));
        facts.add(new Lists(
                stated.jobsComplete(),
                stated.permissionsComplete(),
                stated.educationComplete(),
                stated.experienceComplete(),
                stated.itExamsComplete(),
                stated.languageCertificatesComplete(),
                stated.licencesComplete(),
                stated.familyComplete(),
                stated.eventsComplete()));
    }

    private void addDesignations(String purpose) {
        var kind =
                stated.designatedPlan() == null ? null : stated.designatedPlan().kind();
        ruleset.vocabulary()
                .table("designations")
                .rows()
                .forEach((code, row) ->
                        facts.add(new Sought(code, kind == null ? null : code.equals(kind), purpose, row)));
    }

    private void addNation() {
        var code = stated.person() == null ? null : stated.person().nationality();
        if (code != null) {
            facts.add(
                    new Nation(code, ruleset.vocabulary().table("nationalities").row(code)));
        }
    }

    private Map<String, Listed> lists(List<Job> jobs, List<Education> education) {
        var lists = new HashMap<String, Listed>();
        lists.put(
                "jobs",
                new Listed(
                        numbers(jobs)
                                .filter(n -> WorkReader.isScreened(jobs.get(n)))
                                .boxed()
                                .toList(),
                        Boolean.TRUE.equals(stated.jobsComplete())));
        lists.put("permissions", listed(stated.permissions(), stated.permissionsComplete()));
        lists.put("education", listed(education, stated.educationComplete()));
        lists.put("experience", listed(stated.experience(), stated.experienceComplete()));
        lists.put("itExams", listed(stated.itExams(), stated.itExamsComplete()));
        lists.put("languageCertificates", listed(stated.languageCertificates(), stated.languageCertificatesComplete()));
        lists.put("licences", listed(stated.licences(), stated.licencesComplete()));
        lists.put("family", listed(stated.family(), stated.familyComplete()));
        lists.put("events", listed(stated.events(), stated.eventsComplete()));
        return lists;
    }

    private static Dates dates(StatedFacts stated, LocalDate asOf) {
        var filed = stated.filing() == null ? null : stated.filing().filedOn();
        var accepted = stated.filing() == null ? null : stated.filing().acceptedOn();
        var act = act(orEmpty(stated.jobs()), asOf);
        var expiry = stated.stay() == null ? null : stated.stay().expiresOn();
        var filedOrNow = Objects.requireNonNullElse(filed, Objects.requireNonNullElse(accepted, asOf));
        return new Dates(asOf, filedOrNow, Objects.requireNonNullElse(accepted, filedOrNow), act, expiry);
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

    private void addField(int work, String code) {
        if (code != null) {
            facts.add(new SpecifiedField(
                    work, code, ruleset.vocabulary().table("ssw-fields").row(code)));
        }
    }

    private void add(Object fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    private static Listed listed(List<?> list, Boolean complete) {
        return new Listed(numbers(orEmpty(list)).boxed().toList(), Boolean.TRUE.equals(complete));
    }

    private static IntStream numbers(List<?> list) {
        return IntStream.range(0, list.size());
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
