package jp.zairyu.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import jp.zairyu.catalogue.Changes;
import jp.zairyu.catalogue.Changes.Change;
import jp.zairyu.catalogue.LawOnADay;
import jp.zairyu.catalogue.LawOnADay.CriterionOnADay;
import jp.zairyu.catalogue.LawOnADay.NumberOnADay;
import jp.zairyu.catalogue.LawOnADay.ProvisionOnADay;
import jp.zairyu.catalogue.Worklist;
import jp.zairyu.catalogue.Worklist.Weak;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.law.Ruleset;

/** The law itself, as the rules hold it: on a day, and what changes between two days. */
@Path("/v1")
public class LawResource {
    private final LiveRules rules;
    private final Today today;

    LawResource(LiveRules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    public record Parameters(
            LocalDate asOf, String ruleset, List<NumberOnADay> parameters, List<ProvisionOnADay> provisions) {}

    /** {@code worklist}: what rests on a text that is unverified, or that nobody has compared for a year. */
    public record Criteria(LocalDate asOf, String ruleset, List<CriterionOnADay> criteria, List<Weak> worklist) {}

    public record ChangeList(LocalDate from, LocalDate to, String ruleset, List<Change> changes) {}

    /** Every number of law and provision in force on a day. */
    @GET
    @Path("/parameters")
    public Parameters parameters(@QueryParam("asOf") String asOf, @Context UriInfo uri) {
        Query.mayName(uri, "asOf");
        var ruleset = rules.shelf().ruleset();
        var day = day("asOf", asOf, ruleset);
        var law = new LawOnADay(ruleset, day);
        return new Parameters(day, ruleset.version(), law.numbers(), law.provisions());
    }

    /** Every criterion in force on a day, and which of all rest on a weak text. */
    @GET
    @Path("/criteria")
    public Criteria criteria(
            @QueryParam("asOf") String asOf, @QueryParam("screening") String screening, @Context UriInfo uri) {
        Query.mayName(uri, "asOf", "screening");
        var ruleset = rules.shelf().ruleset();
        if (screening != null && ruleset.screening(screening) == null) {
            throw new BadQuery("The query parameter screening must be one of: "
                    + String.join(", ", ruleset.screenings().keySet()) + ".");
        }
        var day = day("asOf", asOf, ruleset);
        return new Criteria(
                day,
                ruleset.version(),
                new LawOnADay(ruleset, day).criteria(screening),
                new Worklist(ruleset, today.or(null)).weak(screening));
    }

    /** What changes from one day to another, both included; without a last day within a year. */
    @GET
    @Path("/changes")
    public ChangeList changes(@QueryParam("from") String from, @QueryParam("to") String to, @Context UriInfo uri) {
        Query.mayName(uri, "from", "to");
        var ruleset = rules.shelf().ruleset();
        var first = day("from", from, ruleset);
        var given = QueryDay.of("to", to, ruleset.parameters().horizon());
        var last = given == null ? first.plusYears(1) : given;
        if (last.isBefore(first)) {
            throw new BadQuery("The query parameter to must not be before from.");
        }
        return new ChangeList(first, last, ruleset.version(), new Changes(ruleset).between(first, last));
    }

    private LocalDate day(String name, String text, Ruleset ruleset) {
        return today.or(QueryDay.of(name, text, ruleset.parameters().horizon()));
    }
}
