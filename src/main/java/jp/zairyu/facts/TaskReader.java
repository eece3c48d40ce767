package jp.zairyu.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.zairyu.facts.stated.Duty;
import jp.zairyu.facts.stated.Job;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.Vocabulary;

/** The duties of a job → {@link Task}, and the shares of the working time that kinds of duty take → {@link Shares}. */
final class TaskReader {
    private static final String ENGINEER = "thi";
    private static final Set<String> ACADEMIC = Set.of("specialist", "foreign-culture");
    private static final Set<String> INTERNATIONAL = Set.of("listed", "similar");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Ruleset ruleset;
    private final String status;

    /** @param status the status held; null if not stated */
    TaskReader(Ruleset ruleset, String status) {
        this.ruleset = ruleset;
        this.status = status;
    }

    List<Task> tasks(int work, Job job) {
        var duties = FactsReader.orEmpty(job.duties()).stream()
                .filter(duty -> duty.kind() != null)
                .toList();
        var workplace = job.employer() == null ? null : job.employer().workplace();
        var tasks = new ArrayList<Task>();
        for (var duty : duties) {
            var share = duty.share() == null && duties.size() == 1 ? WHOLE : duty.share();
            tasks.add(task(work, duty, share, workplace, leftOver(duties)));
        }
        return tasks;
    }

    private Task task(int work, Duty duty, BigDecimal share, String workplace, BigDecimal leftOver) {
        var row = ruleset.vocabulary().table("duties").row(duty.kind());
        var statuses = ruleset.activities().of(duty.kind(), workplace).orElse(null);
        return new Task(
                work,
                duty.kind(),
                share == null ? BigDecimal.ZERO : share,
                share == null ? leftOver : share,
                row.get("nature"),
                duty.assessedNature(),
                row.get("track_b"),
                row.is("waiver", "yes"),
                row.is("it_work", "yes"),
                row.is("language_facing", "yes"),
                otherStatus(statuses),
                statuses);
    }

    private static String otherStatus(List<String> statuses) {
        return statuses == null || statuses.isEmpty() || statuses.contains(ENGINEER) ? null : statuses.get(0);
    }

    private static BigDecimal leftOver(List<Duty> duties) {
        return duties.stream()
                .map(Duty::share)
                .filter(share -> share != null)
                .reduce(WHOLE, BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    /** One {@link Shares} for each kind of duty that rules ask about. */
    List<Shares> shares(int work, Job job, List<Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var shares = new ArrayList<Shares>();
        var kinds = kinds();
        if (job.field() != null) {
            var fields = ruleset.vocabulary().table("ssw-fields");
            var field = new SpecifiedField(work, job.field(), fields.row(job.field()));
            kinds.put("of-field", task -> field.covers(duty(task)));
            kinds.put("perhaps-of-field", task -> !isOutside(field, task));
        }
        kinds.forEach((kind, belongs) -> shares.add(shares(work, kind, tasks, belongs)));
        return shares;
    }

    private Map<String, Predicate<Task>> kinds() {
        var kinds = new LinkedHashMap<String, Predicate<Task>>();
        kinds.put("specialist", task -> ACADEMIC.contains(nature(task)));
        kinds.put("simple", task -> "simple".equals(nature(task)));
        kinds.put("other-status", task -> task.otherStatus() != null && !"simple".equals(nature(task)));
        kinds.put("international-work", TaskReader::isInternational);
        kinds.put("international-or-similar", task -> !"no".equals(task.trackB()));
        kinds.put("waiver", Task::waiver);
        kinds.put("it-work", Task::itWork);
        kinds.put("language-facing", Task::languageFacing);
        kinds.put("undecided-status", task -> task.statuses() == null);
        ruleset.activities()
                .covered()
                .forEach(code -> kinds.put(Shares.OF_STATUS + code, task -> isCovered(task, code)));
        if (status != null) {
            kinds.put("inside-status", this::inside);
            kinds.put("not-inside-status", task -> task.statuses() != null && !inside(task));
        }
        return kinds;
    }

    /** Plainly no work of the field: work for the educated or licensed, or what is the work of another field. */
    private boolean isOutside(SpecifiedField field, Task task) {
        var duty = duty(task);
        if (field.covers(duty) || field.allows(duty)) {
            return false;
        }
        return isAcademic(task)
                || "licensed".equals(nature(task))
                || ruleset.vocabulary().table("ssw-fields").rows().values().stream()
                        .anyMatch(other -> SpecifiedField.names(other, "duties", duty));
    }

    private Vocabulary.Row duty(Task task) {
        return ruleset.vocabulary().table("duties").row(task.kind());
    }

    /** On the list or like it, as the table says, or, where the table leaves it open, as somebody has assessed. */
    private static boolean isInternational(Task task) {
        return INTERNATIONAL.contains(task.trackB())
                || "perhaps".equals(task.trackB()) && "foreign-culture".equals(task.assessedNature());
    }

    private boolean inside(Task task) {
        return isCovered(task, status);
    }

    private static boolean isCovered(Task task, String status) {
        return task.statuses() != null && task.statuses().contains(status) && !"simple".equals(task.assessedNature());
    }

    /** What somebody has assessed goes before the table. */
    static String nature(Task task) {
        return task.assessedNature() != null ? task.assessedNature() : task.nature();
    }

    static boolean isAcademic(Task task) {
        return ACADEMIC.contains(nature(task));
    }

    /** Duties that share what is left over between them belong to one kind for certain only if all of them do. */
    private static Shares shares(int work, String kind, List<Task> tasks, Predicate<Task> belongs) {
        var certain = BigDecimal.ZERO;
        var others = BigDecimal.ZERO;
        var openThatBelong = 0;
        var openOthers = 0;
        for (var task : tasks) {
            var isOfKind = belongs.test(task);
            if (isOfKind) {
                certain = certain.add(task.shareAtLeast());
            } else {
                others = others.add(task.shareAtLeast());
            }
            if (isOpen(task)) {
                openThatBelong += isOfKind ? 1 : 0;
                openOthers += isOfKind ? 0 : 1;
            }
        }
        var left = WHOLE.subtract(certain).subtract(others).max(BigDecimal.ZERO);
        var withLeft = certain.add(left);
        return new Shares(
                work,
                kind,
                openThatBelong > 0 && openOthers == 0 ? withLeft : certain,
                openOthers > 0 && openThatBelong == 0 ? certain : withLeft);
    }

    /** Whether the task's share is not stated. */
    static boolean isOpen(Task task) {
        return task.shareAtMost().compareTo(task.shareAtLeast()) > 0;
    }
}
