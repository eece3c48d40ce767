package jp.zairyu.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Governor;
import jp.zairyu.law.Need;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.ParameterBook.Value;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.ScreeningLaw;
import jp.zairyu.law.Standing;

/** Every number, provision and criterion in force on a day. */
public record LawOnADay(Ruleset ruleset, LocalDate day) {
    /**
     * A number of law.
     *
     * @param value the number; absent where it goes by bands
     * @param bands the number by measure, lowest first; absent where it is one number
     * @param from the day this value took effect
     * @param until the last day of this value; absent while no later one is known
     * @param governedBy which date of a case selects the value
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record NumberOnADay(
            String key,
            Bilingual label,
            BigDecimal value,
            String unit,
            List<BandAnswer> bands,
            String measuredIn,
            LocalDate from,
            LocalDate until,
            Governor governedBy,
            String citation,
            Standing standing,
            LocalDate checkedOn,
            String text) {}

    /** A rule of law that begins or ends. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProvisionOnADay(
            String key,
            Bilingual label,
            LocalDate from,
            LocalDate until,
            Governor governedBy,
            String citation,
            Standing standing,
            LocalDate checkedOn) {}

    /**
     * A criterion, or a group of them.
     *
     * @param provision the provision that puts it in force; absent where it is always
     * @param needs the facts it turns on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CriterionOnADay(
            String id,
            String screening,
            Bilingual label,
            String layer,
            String citation,
            Standing standing,
            LocalDate checkedOn,
            String provision,
            List<String> needs) {}

    public List<NumberOnADay> numbers() {
        return ruleset.parameters().numbers().values().stream()
                .filter(number -> number.on(day) != null)
                .map(number -> number(number, number.on(day)))
                .toList();
    }

    public List<ProvisionOnADay> provisions() {
        return ruleset.parameters().provisions().values().stream()
                .filter(provision -> provision.on(day) != null)
                .map(provision -> provision(provision, provision.on(day)))
                .toList();
    }

    /** @param screening only of this screening; null: of all */
    public List<CriterionOnADay> criteria(String screening) {
        return ruleset.screenings().entrySet().stream()
                .filter(law -> screening == null || law.getKey().equals(screening))
                .flatMap(law -> criteria(law.getKey(), law.getValue()))
                .toList();
    }

    private Stream<CriterionOnADay> criteria(String screening, ScreeningLaw law) {
        return law.criteria().criteria().values().stream()
                .filter(criterion -> criterion.isDescribedIn(screening))
                .filter(this::isInForce)
                .map(criterion -> criterion(screening, law, criterion));
    }

    private boolean isInForce(Criterion criterion) {
        if (criterion.provision() == null) {
            return true;
        }
        var provision = ruleset.parameters().provisions().get(criterion.provision());
        return provision != null && provision.on(day) != null;
    }

    private static CriterionOnADay criterion(String screening, ScreeningLaw law, Criterion criterion) {
        return new CriterionOnADay(
                criterion.id(),
                screening,
                label(law, criterion),
                criterion.layer(),
                criterion.citation(),
                criterion.standing(),
                criterion.checkedOn(),
                criterion.provision(),
                criterion.needs().stream()
                        .map(Need::anyOf)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static Bilingual label(ScreeningLaw law, Criterion criterion) {
        var key = criterion.id() + ".label";
        return new Bilingual(law.messages().text("ja", key), law.messages().text("en", key));
    }

    private static NumberOnADay number(Dated number, Value row) {
        return new NumberOnADay(
                number.key(),
                number.label(),
                row.value(),
                number.unit(),
                BandAnswer.of(row),
                number.measuredIn(),
                row.from(),
                number.lastDayOf(row),
                number.governor(),
                row.citation(),
                number.standing(),
                number.checkedOn(),
                number.text());
    }

    private static ProvisionOnADay provision(Dated provision, Value row) {
        return new ProvisionOnADay(
                provision.key(),
                provision.label(),
                row.from(),
                provision.lastDayOf(row),
                provision.governor(),
                row.citation(),
                provision.standing(),
                provision.checkedOn());
    }
}
