package jp.zairyu.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.zairyu.facts.stated.Application;
import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.Designation;
import jp.zairyu.facts.stated.PayPermission;
import jp.zairyu.facts.stated.Stay;
import jp.zairyu.facts.stated.WithoutStatus;
import jp.zairyu.facts.stated.Word;

/**
 * The stay as rules see it: what is stated of it, under the names rules use, and the status's row of
 * {@code vocabulary/statuses.csv}. Not stated is null.
 *
 * @param day the day of the work that is judged
 * @param stay what is stated
 * @param workClass unlimited, activity, none or designation
 * @param boundTo none, body, body-and-field, plan or designation
 * @param indefinite whether the status has no end
 * @param statusFrom the day the status itself came into the law
 * @param workScope what the designation allows, as stated or, where its kind settles it, as in
 *     {@code vocabulary/designations.csv}
 * @param fieldOpen whether the status is given for the designated field ({@code vocabulary/ssw-fields.csv})
 * @param table the table of the Act that the status stands in
 * @param notifies what its holder tells the office about: contract-body, activity-body, spouse …
 * @param purposes the words of {@code purposes} that its activity has
 * @param shortestPeriodDays the days that each period of the status has at least; null where they are not fixed
 * @param officeDayAfterExpiry the last day of the stay, moved to the next day offices are open
 */
public record Residence(
        LocalDate day,
        Stay stay,
        @Cell(table = "statuses", column = "work_class") String workClass,
        @Cell(table = "statuses", column = "bound_to") String boundTo,
        Boolean indefinite,
        LocalDate statusFrom,
        @Word("work-scopes") String workScope,
        Boolean fieldOpen,
        @Cell(table = "statuses", column = "table") String table,
        @Cell(table = "statuses", column = "notifies") List<String> notifies,
        @Word("purposes") List<String> purposes,
        Integer shortestPeriodDays,
        LocalDate officeDayAfterExpiry) {
    private static final PayPermission NO_PAY_PERMISSION = new PayPermission(null, null, null);
    private static final WithoutStatus NO_EVENT = new WithoutStatus(null, null, null);
    private static final Application NO_APPLICATION = new Application(null, null, null, null, null, null, null);
    private static final Designation NO_DESIGNATION = new Designation(null, null);

    /** The granted period in days, counted from the two dates where it is not stated. */
    public Integer grantedPeriodDays() {
        return stay.grantedPeriodDays() != null
                ? stay.grantedPeriodDays()
                : Days.between(stay.grantedOn(), stay.expiresOn());
    }

    /** The days that were granted at least: the granted period, or the shortest that the status has. */
    public Integer grantedDaysAtLeast() {
        return grantedPeriodDays() != null ? grantedPeriodDays() : shortestPeriodDays;
    }

    @Word("statuses")
    public String status() {
        return stay.status();
    }

    @Word("sub-categories")
    public String subCategory() {
        return stay.subCategory();
    }

    @Word("landings")
    public String landing() {
        return stay.landing();
    }

    public LocalDate grantedOn() {
        return stay.grantedOn();
    }

    public LocalDate expiresOn() {
        return stay.expiresOn();
    }

    public Boolean removalOrder() {
        return stay.removalOrder();
    }

    public Boolean provisionalRelease() {
        return stay.provisionalRelease();
    }

    public Boolean supervision() {
        return stay.supervision();
    }

    public Boolean payPermissionHeld() {
        return payPermission().held();
    }

    public LocalDate payPermissionFrom() {
        return payPermission().grantedOn();
    }

    public LocalDate payPermissionUntil() {
        return payPermission().validUntil();
    }

    @Word("without-status-reasons")
    public String withoutStatusReason() {
        return withoutStatus().reason();
    }

    public LocalDate withoutStatusSince() {
        return withoutStatus().since();
    }

    public Integer withoutStatusDays() {
        return withoutStatus().staysDays();
    }

    @Word("applications")
    public String application() {
        return filed().kind();
    }

    public LocalDate filedOn() {
        return filed().filedOn();
    }

    @Word("decisions")
    public String decision() {
        return filed().decision();
    }

    public LocalDate notifiedOn() {
        return filed().notifiedOn();
    }

    public Boolean specialAcceptance() {
        return filed().specialAcceptance();
    }

    public Boolean departurePreparationGranted() {
        return filed().departurePreparationGranted();
    }

    @Word("statuses")
    public String requestedStatus() {
        return filed().requestedStatus();
    }

    @Word("designations")
    public String designation() {
        return designated().kind();
    }

    @Word("ssw-fields")
    public String field() {
        return stay.field();
    }

    private PayPermission payPermission() {
        return Objects.requireNonNullElse(stay.payPermission(), NO_PAY_PERMISSION);
    }

    private WithoutStatus withoutStatus() {
        return Objects.requireNonNullElse(stay.withoutStatus(), NO_EVENT);
    }

    private Application filed() {
        return Objects.requireNonNullElse(stay.application(), NO_APPLICATION);
    }

    private Designation designated() {
        return Objects.requireNonNullElse(stay.designation(), NO_DESIGNATION);
    }
}
