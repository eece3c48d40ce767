package jp.zairyu.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.facts.Acts;
import jp.zairyu.facts.CaseFacts;
import jp.zairyu.facts.Lists;
import jp.zairyu.facts.Permission;
import jp.zairyu.facts.Residence;
import jp.zairyu.facts.Shares;
import jp.zairyu.facts.Task;
import jp.zairyu.facts.Vacations;
import jp.zairyu.facts.Work;
import jp.zairyu.facts.WorkedHours;
import jp.zairyu.facts.stated.Enrolment;

/**
 * The facts that rules match, picked out and put in order beforehand, so that hand-written Java need not look for them.
 *
 * @param enrolment what is stated of the school; null where nothing is
 */
public record ReadyFacts(
        Residence stay,
        Acts acts,
        Enrolment enrolment,
        Lists complete,
        Vacations vacations,
        List<Job> jobs,
        List<Permission> permissions) {
    /**
     * One job with what belongs to it.
     *
     * @param inside the share of duties that the status held covers, null where there is none; so the others
     */
    public record Job(Work work, List<Task> tasks, Shares inside, Shares outside, Shares undecided, WorkedHours hours) {
        boolean isMostly(Shares share, BigDecimal half) {
            return share != null && share.atLeast().compareTo(half) > 0;
        }
    }

    public static ReadyFacts of(CaseFacts facts) {
        return new ReadyFacts(
                all(facts, Residence.class).findFirst().orElseThrow(),
                all(facts, Acts.class).findFirst().orElseThrow(),
                all(facts, Enrolment.class).findFirst().orElse(null),
                all(facts, Lists.class).findFirst().orElseThrow(),
                all(facts, Vacations.class).findFirst().orElseThrow(),
                all(facts, Work.class).map(work -> job(facts, work)).toList(),
                all(facts, Permission.class).toList());
    }

    private static Job job(CaseFacts facts, Work work) {
        var tasks = all(facts, Task.class)
                .filter(task -> task.work() == work.number())
                .toList();
        var hours = all(facts, WorkedHours.class)
                .filter(worked -> worked.work() == work.number())
                .findFirst()
                .orElseThrow();
        return new Job(
                work,
                tasks,
                share(facts, work, "inside-status"),
                share(facts, work, "not-inside-status"),
                share(facts, work, "undecided-status"),
                hours);
    }

    private static Shares share(CaseFacts facts, Work work, String of) {
        return all(facts, Shares.class)
                .filter(share -> share.work() == work.number() && share.of().equals(of))
                .findFirst()
                .orElse(null);
    }

    private static <T> Stream<T> all(CaseFacts facts, Class<T> type) {
        return facts.facts().stream().filter(type::isInstance).map(type::cast);
    }

    LocalDate day() {
        return acts.day();
    }
}
