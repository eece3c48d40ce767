package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.Application;
import jp.zairyu.facts.stated.Designation;
import jp.zairyu.facts.stated.PayPermission;
import jp.zairyu.facts.stated.Stay;
import jp.zairyu.facts.stated.WithoutStatus;
import jp.zairyu.law.Dates;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.Vocabulary;

/** The stated stay and its status's row of the tables → {@link Residence}. */
final class StayReader {
    private static final Stay NOTHING_STATED =
            new Stay(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final PayPermission NO_PAY_PERMISSION = new PayPermission(null, null, null);
    private static final WithoutStatus NO_EVENT = new WithoutStatus(null, null);
    private static final Application NO_APPLICATION = new Application(null, null, null, null, null, null, null);
    private static final Designation NO_DESIGNATION = new Designation(null, null);

    private StayReader() {}

    static Residence residence(Stay stated, Dates dates, Ruleset ruleset) {
        var stay = or(stated, NOTHING_STATED);
        var status = stay.status() == null
                ? null
                : ruleset.vocabulary().table("statuses").row(stay.status());
        var pay = or(stay.payPermission(), NO_PAY_PERMISSION);
        var event = or(stay.withoutStatus(), NO_EVENT);
        var application = or(stay.application(), NO_APPLICATION);
        var designation = or(stay.designation(), NO_DESIGNATION);
        return new Residence(
                stay.status(),
                stay.subCategory(),
                cell(status, "work_class"),
                cell(status, "bound_to"),
                status == null ? null : status.is("indefinite", "yes"),
                date(status, "from"),
                date(status, "until"),
                dates.act(),
                stay.landing(),
                stay.grantedOn(),
                stay.expiresOn(),
                stay.expiresOn() == null ? null : ruleset.officeDays().onOrAfter(stay.expiresOn()),
                periodDays(stay),
                stay.removalOrder(),
                stay.provisionalRelease(),
                stay.supervision(),
                pay.held(),
                pay.grantedOn(),
                pay.validUntil(),
                event.reason(),
                event.since(),
                application.kind(),
                application.filedOn(),
                application.decision(),
                application.notifiedOn(),
                application.specialAcceptance(),
                application.departurePreparationGranted(),
                application.requestedStatus(),
                designation.kind(),
                workScope(designation, ruleset),
                stay.field());
    }

    private static Integer periodDays(Stay stay) {
        return stay.grantedPeriodDays() != null
                ? stay.grantedPeriodDays()
                : Days.between(stay.grantedOn(), stay.expiresOn());
    }

    private static String workScope(Designation designation, Ruleset ruleset) {
        if (designation.workScope() != null || designation.kind() == null) {
            return designation.workScope();
        }
        return ruleset.vocabulary()
                .table("designations")
                .row(designation.kind())
                .get("work_scope");
    }

    private static String cell(Vocabulary.Row row, String column) {
        return row == null ? null : row.get(column);
    }

    private static LocalDate date(Vocabulary.Row row, String column) {
        var cell = cell(row, column);
        return cell == null ? null : LocalDate.parse(cell);
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
