package jp.zairyu.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.zairyu.law.Bilingual;

/**
 * What could become of a verdict. Given only where it is asked for.
 *
 * @param changes what would have to be different; null where the verdict is no failure
 * @param edges how near the limits of the law the case stands
 * @param outlook what coming law makes of the same facts
 */
public record Prospects(Changes changes, List<NearEdge> edges, List<ComingLaw> outlook) {
    /** Nothing asked for. */
    public static final Prospects NONE = new Prospects(null, null, null);

    /**
     * The smallest sets of changes that turn a verdict.
     *
     * @param sets of each, every part is needed; empty where no set of the changes that anybody can bring about turns it
     * @param complete whether all of them were looked at; false where the limit ended the search
     * @param evaluations how many changed sets of facts went through the rules
     * @param limit how many may
     */
    public record Changes(List<ChangeSet> sets, boolean complete, int evaluations, int limit, Bilingual note) {}

    /**
     * @param verdict what the rules say once all its changes are made
     */
    public record ChangeSet(String verdict, List<Change> changes) {}

    /**
     * One change.
     *
     * @param who worker, employer or time
     * @param on for time: the day on which it will be so if things go on as they are; for a filing: its last day
     * @param edits what it does to the body of the request, in turn
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(String id, String who, Bilingual text, LocalDate on, List<Edit> edits) {}

    /**
     * One value that becomes another.
     *
     * @param pointer JSON Pointer into the body of the request
     * @param was absent where nothing is stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Edit(String pointer, JsonNode was, JsonNode to) {}

    /**
     * How far a limit is away.
     *
     * @param item JSON Pointer to the list item; absent where it is about the whole case
     * @param measure how much there is; absent where a day is the limit
     * @param limit the number of law
     * @param left what is left until the limit is passed or, less than nothing, by how much it is missed
     * @param unit hours, days, months, years, yen, points or score
     * @param on the last day, or the day on which the limit is reached if things go on as they are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NearEdge(
            String criterion,
            String item,
            Bilingual label,
            String status,
            BigDecimal measure,
            BigDecimal limit,
            BigDecimal left,
            String unit,
            LocalDate on,
            Bilingual text) {}

    /**
     * The same facts, judged on a day on which the law changes.
     *
     * @param numbers what changes on that day, of all that these facts can turn on
     * @param dayBefore the verdict on the day before
     * @param withoutIt what the verdict on that day would be if the law did not change: what only time changes is not the law's doing
     * @param verdict the verdict under the changed law
     */
    public record ComingLaw(
            LocalDate day, List<ComingNumber> numbers, String dayBefore, String withoutIt, String verdict) {}

    /**
     * A number or provision that changes.
     *
     * @param was absent for a provision, and for a number that begins
     * @param becomes absent for a provision, and for a number that ends
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ComingNumber(String key, Bilingual label, BigDecimal was, BigDecimal becomes, String citation) {}
}
