package jp.zairyu.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.zairyu.facts.stated.Education;
import jp.zairyu.facts.stated.Experience;
import jp.zairyu.law.Ruleset;

/** Stated experience and majors → {@link Practice}, and their sums by kind → {@link PracticeTotals}. */
final class PracticeReader {
    private final Ruleset ruleset;
    private final List<Task> specialist;
    private final SchoolReader schools;

    PracticeReader(Ruleset ruleset, List<Task> tasks) {
        this.ruleset = ruleset;
        this.specialist = tasks.stream().filter(TaskReader::isAcademic).toList();
        this.schools = new SchoolReader(ruleset, tasks);
    }

    List<Object> read(List<Experience> experience, List<Education> education) {
        var practices = new ArrayList<Practice>();
        FactsReader.forEach(experience, (number, entry) -> practices.add(work(number, entry)));
        FactsReader.forEach(education, (number, school) -> {
            if (school.monthsInField() != null) {
                practices.add(study(number, school));
            }
        });
        var facts = new ArrayList<Object>(practices);
        facts.add(totals(practices));
        return facts;
    }

    private Practice work(int number, Experience entry) {
        return new Practice(
                number, "work", entry.months(), related(entry), entry.partTime(), entry.whileStudent(), null);
    }

    private Practice study(int number, Education school) {
        var related = schools.relatedFlexibly(school.field());
        return new Practice(number, "study", school.monthsInField(), related, null, null, school.level());
    }

    private Boolean related(Experience entry) {
        if (entry.relatedToJob() != null || entry.duty() == null) {
            return entry.relatedToJob();
        }
        var main = mainTasks();
        return !main.isEmpty() && main.stream().allMatch(task -> sameKind(task.kind(), entry.duty()))
                ? Boolean.TRUE
                : null;
    }

    /** The specialist duties that take the most time; all of them where that is not stated. */
    private List<Task> mainTasks() {
        if (specialist.stream().anyMatch(TaskReader::isOpen)) {
            return specialist;
        }
        var most = specialist.stream().map(Task::shareAtLeast).max(BigDecimal::compareTo);
        return specialist.stream()
                .filter(task -> task.shareAtLeast().compareTo(most.orElseThrow()) == 0)
                .toList();
    }

    private boolean sameKind(String one, String other) {
        var duties = ruleset.vocabulary().table("duties");
        return Objects.equals(duties.row(one).get("group"), duties.row(other).get("group"));
    }

    private static PracticeTotals totals(List<Practice> practices) {
        Predicate<Practice> work = practice -> practice.kind().equals("work");
        Predicate<Practice> related = practice -> Boolean.TRUE.equals(practice.related());
        Predicate<Practice> undecided = practice -> practice.related() == null;
        Predicate<Practice> beside = practice -> Boolean.TRUE.equals(practice.whileStudent());
        Predicate<Practice> partTime = practice -> Boolean.TRUE.equals(practice.partTime());
        var ordinary = work.and(beside.negate()).and(partTime.negate());
        return new PracticeTotals(
                months(practices, ordinary.and(related)),
                months(practices, work.and(related).and(partTime).and(beside.negate())),
                months(practices, work.and(related).and(beside)),
                months(practices, work.negate().and(related)),
                months(practices, work.and(beside.negate()).and(undecided)),
                months(practices, work.negate().and(undecided)),
                Math.toIntExact(practices.stream()
                        .filter(practice -> practice.months() == null)
                        .count()));
    }

    private static Integer months(List<Practice> practices, Predicate<Practice> counted) {
        return practices.stream()
                .filter(counted)
                .map(Practice::months)
                .filter(Objects::nonNull)
                .reduce(0, Integer::sum);
    }
}
