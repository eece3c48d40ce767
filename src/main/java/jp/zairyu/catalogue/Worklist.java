package jp.zairyu.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.ParameterBook.Dated;
import jp.zairyu.law.Ruleset;
import jp.zairyu.law.Standing;

/** What analysts should compare with the official text next. */
public record Worklist(Ruleset ruleset, LocalDate today) {
    /**
     * Something that rests on a weak text.
     *
     * @param kind criterion, parameter or provision
     * @param id its id or key
     * @param why unverified, ageing (compared more than a year ago) or never-checked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Weak(String kind, String id, String why, Standing standing, LocalDate checkedOn, String citation) {}

    /** @param screening criteria only of this screening; null: of all. Numbers and provisions belong to all. */
    public List<Weak> weak(String screening) {
        var parameters = ruleset.parameters();
        return Stream.of(
                        criteria(screening),
                        dated("parameter", parameters.numbers()),
                        dated("provision", parameters.provisions()))
                .flatMap(weak -> weak)
                .toList();
    }

    private Stream<Weak> criteria(String screening) {
        return ruleset.screenings().entrySet().stream()
                .filter(law -> screening == null || law.getKey().equals(screening))
                .flatMap(law -> law.getValue().criteria().criteria().values().stream()
                        .filter(criterion -> criterion.isDescribedIn(law.getKey())))
                .filter(criterion -> why(criterion.standing(), criterion.checkedOn()) != null)
                .map(this::weak);
    }

    private Weak weak(Criterion criterion) {
        return new Weak(
                "criterion",
                criterion.id(),
                why(criterion.standing(), criterion.checkedOn()),
                criterion.standing(),
                criterion.checkedOn(),
                criterion.citation());
    }

    private Stream<Weak> dated(String kind, Map<String, Dated> all) {
        return all.values().stream()
                .filter(dated -> why(dated.standing(), dated.checkedOn()) != null)
                .map(dated -> new Weak(
                        kind,
                        dated.key(),
                        why(dated.standing(), dated.checkedOn()),
                        dated.standing(),
                        dated.checkedOn(),
                        dated.values().get(dated.values().size() - 1).citation()));
    }

    private String why(Standing standing, LocalDate checkedOn) {
        if (standing == Standing.unverified) {
            return "unverified";
        } else if (checkedOn == null) {
            return "never-checked";
        }
        return checkedOn.plusYears(1).isBefore(today) ? "ageing" : null;
    }
}
