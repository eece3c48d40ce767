package jp.zairyu.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import jp.zairyu.facts.stated.AssessedRelation;
import jp.zairyu.facts.stated.Education;
import jp.zairyu.law.Relations;
import jp.zairyu.law.Ruleset;

/** A stated school → {@link Schooling}, with how far its field relates to the planned specialist work. */
final class SchoolReader {
    private static final AssessedRelation NOT_ASSESSED = new AssessedRelation(null, null);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    /** A share of the specialist work, between what is certain and what is possible. */
    record Related(BigDecimal atLeast, BigDecimal atMost) {
        static final Related NOT_STATED = new Related(null, null);
    }

    private final Ruleset ruleset;
    private final List<Task> specialist;

    SchoolReader(Ruleset ruleset, List<Task> tasks) {
        this.ruleset = ruleset;
        this.specialist = tasks.stream().filter(TaskReader::isAcademic).toList();
    }

    Schooling schooling(int number, Education school) {
        var assessed = school.relation() == null ? NOT_ASSESSED : school.relation();
        var flexible = related(school.field(), Relations.Cell::flexible);
        var strict = related(school.field(), Relations.Cell::strict);
        return new Schooling(
                number,
                school.level(),
                school.outcome(),
                school.country(),
                school.title(),
                school.field(),
                school.certifiedDepartment(),
                school.certifiedOn(),
                school.practicalCourseSince(),
                school.enteredOn(),
                assessed.result(),
                assessed.assessedBy(),
                flexible.atLeast(),
                flexible.atMost(),
                strict.atLeast(),
                strict.atMost());
    }

    /** Whether a field of study, judged flexibly, relates to all, to none or to an unknown part of the work. */
    Boolean relatedFlexibly(String field) {
        var related = related(field, Relations.Cell::flexible);
        if (related.atLeast() == null) {
            return null;
        }
        return related.atLeast().compareTo(WHOLE) == 0
                ? Boolean.TRUE
                : related.atMost().signum() == 0 ? Boolean.FALSE : null;
    }

    private Related related(String field, Function<Relations.Cell, String> column) {
        if (field == null || specialist.isEmpty()) {
            return Related.NOT_STATED;
        }
        var cells = specialist.stream().map(task -> cell(field, task, column)).toList();
        if (cells.stream().distinct().count() == 1) {
            return related(cells.get(0));
        }
        return specialist.stream().anyMatch(TaskReader::isOpen) ? Related.NOT_STATED : weighed(cells);
    }

    private static Related related(String cell) {
        return new Related(
                cell.equals("related") ? WHOLE : BigDecimal.ZERO, cell.equals("not-related") ? BigDecimal.ZERO : WHOLE);
    }

    private Related weighed(List<String> cells) {
        var all = BigDecimal.ZERO;
        var related = BigDecimal.ZERO;
        var unknown = BigDecimal.ZERO;
        for (var i = 0; i < cells.size(); i++) {
            var share = specialist.get(i).shareAtLeast();
            all = all.add(share);
            related = cells.get(i).equals("related") ? related.add(share) : related;
            unknown = cells.get(i).equals("unknown") ? unknown.add(share) : unknown;
        }
        return all.signum() == 0
                ? Related.NOT_STATED
                : new Related(percent(related, all), percent(related.add(unknown), all));
    }

    private String cell(String field, Task task, Function<Relations.Cell, String> column) {
        var cell = column.apply(ruleset.relations().of(field, task.kind()));
        return cell == null ? "unknown" : cell;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
