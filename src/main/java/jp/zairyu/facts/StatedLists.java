package jp.zairyu.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.law.Vocabulary;
import jp.zairyu.verdict.Listed;

/** The lists of a request → one fact for each item, with its row of the vocabulary, and what is known of each list. */
final class StatedLists {
    private final StatedFacts stated;
    private final Vocabulary vocabulary;

    StatedLists(StatedFacts stated, Vocabulary vocabulary) {
        this.stated = stated;
        this.vocabulary = vocabulary;
    }

    interface ToFact<T> {
        Record of(int number, T item);
    }

    /** The items of lists that need nothing but their row; jobs, schools and experience have readers of their own. */
    Stream<Record> items() {
        return Stream.of(
                        each(
                                stated.licences(),
                                (number, licence) -> LicenceHeld.of(number, licence, table("licences"))),
                        each(
                                stated.family(),
                                (number, relative) -> FamilyMember.of(number, relative, table("statuses"))),
                        each(stated.events(), Happening::new),
                        each(
                                stated.permissions(),
                                (number, permission) -> new Permission(
                                        number, permission.kind(), permission.grantedOn(), permission.validUntil())),
                        each(stated.itExams(), this::exam),
                        each(
                                stated.languageCertificates(),
                                (number, certificate) -> new Certificate(
                                        number,
                                        certificate.language(),
                                        certificate.test(),
                                        certificate.level(),
                                        certificate.score())),
                        fields())
                .flatMap(facts -> facts);
    }

    private Record exam(int number, String code) {
        return new Exam(number, code, table("it-exams").row(code).is("listed", "yes"));
    }

    /** The specified industrial field of each job that names one. */
    private Stream<Record> fields() {
        var jobs = FactsReader.orEmpty(stated.jobs());
        return numbers(jobs, number -> jobs.get(number).field() != null).mapToObj(number -> {
            var code = jobs.get(number).field();
            return new SpecifiedField(number, code, table("ssw-fields").row(code));
        });
    }

    /** Which lists hold all there is. */
    Lists complete() {
        return new Lists(
                stated.jobsComplete(),
                stated.permissionsComplete(),
                stated.educationComplete(),
                stated.experienceComplete(),
                stated.itExamsComplete(),
                stated.languageCertificatesComplete(),
                stated.licencesComplete(),
                stated.familyComplete(),
                stated.eventsComplete());
    }

    /** What is known of each list, by its name in the request. */
    Map<String, Listed> known() {
        var known = new HashMap<String, Listed>();
        var jobs = FactsReader.orEmpty(stated.jobs());
        known.put("jobs", listed(jobs, number -> WorkReader.isScreened(jobs.get(number)), stated.jobsComplete()));
        known.put("permissions", listed(stated.permissions(), stated.permissionsComplete()));
        known.put("education", listed(stated.education(), stated.educationComplete()));
        known.put("experience", listed(stated.experience(), stated.experienceComplete()));
        known.put("itExams", listed(stated.itExams(), stated.itExamsComplete()));
        known.put("languageCertificates", listed(stated.languageCertificates(), stated.languageCertificatesComplete()));
        known.put("licences", listed(stated.licences(), stated.licencesComplete()));
        known.put("family", listed(stated.family(), stated.familyComplete()));
        known.put("events", listed(stated.events(), stated.eventsComplete()));
        return known;
    }

    private static Listed listed(List<?> list, Boolean complete) {
        return listed(FactsReader.orEmpty(list), number -> true, complete);
    }

    private static Listed listed(List<?> list, IntPredicate isJudged, Boolean complete) {
        return new Listed(numbers(list, isJudged).boxed().toList(), Boolean.TRUE.equals(complete));
    }

    private static <T> Stream<Record> each(List<T> list, ToFact<T> fact) {
        var items = FactsReader.orEmpty(list);
        return numbers(items, number -> true).mapToObj(number -> fact.of(number, items.get(number)));
    }

    private static IntStream numbers(List<?> list, IntPredicate wanted) {
        return IntStream.range(0, list.size()).filter(wanted);
    }

    private Vocabulary.Table table(String name) {
        return vocabulary.table(name);
    }
}
