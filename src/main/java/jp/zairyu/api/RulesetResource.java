package jp.zairyu.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.zairyu.api.access.Access;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.gate.Live;
import jp.zairyu.gate.LiveRules;
import jp.zairyu.law.Diagnostic;

/** {@code GET /v1/ruleset}: which ruleset answers, what was refused, and what went before. */
@Path("/v1/ruleset")
public class RulesetResource {
    private final LiveRules rules;
    private final Access access;
    private final SecurityIdentity caller;

    RulesetResource(LiveRules rules, Access access, SecurityIdentity caller) {
        this.rules = rules;
        this.access = access;
        this.caller = caller;
    }

    /**
     * What goes beyond the rules that answer is for analysts: others see no warnings, nothing rejected and no history.
     *
     * @param warnings what somebody should look at in the live rules
     * @param rejected the rules folder as it stands now, where it was refused; absent where it is what answers
     * @param history what this copy of the service has taken, the newest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RulesetInfo(
            String version,
            Instant loadedAt,
            Map<String, ScreeningInfo> screenings,
            int parameters,
            int provisions,
            Map<String, Integer> vocabulary,
            List<Diagnostic> warnings,
            Live.Rejected rejected,
            List<Live.Taken> history) {}

    public record ScreeningInfo(int rules, int criteria) {}

    @GET
    public RulesetInfo ruleset() {
        var isAnalyst = access.isAnalyst(caller);
        var live = rules.live();
        var shelf = live.shelf();
        var ruleset = shelf.ruleset();
        return new RulesetInfo(
                ruleset.version(),
                shelf.loadedAt(),
                screenings(shelf),
                ruleset.parameters().numbers().size(),
                ruleset.parameters().provisions().size(),
                words(shelf),
                isAnalyst ? live.warnings() : List.of(),
                isAnalyst ? live.rejected() : null,
                isAnalyst ? live.history() : List.of());
    }

    private static Map<String, Integer> words(RulebookShelf shelf) {
        var sizes = new TreeMap<String, Integer>();
        shelf.ruleset()
                .vocabulary()
                .tables()
                .forEach((name, table) -> sizes.put(name, table.rows().size()));
        return sizes;
    }

    private static Map<String, ScreeningInfo> screenings(RulebookShelf shelf) {
        var screenings = new TreeMap<String, ScreeningInfo>();
        shelf.ruleset()
                .screenings()
                .forEach((name, law) -> screenings.put(
                        name,
                        new ScreeningInfo(
                                rules(shelf, name), law.criteria().criteria().size())));
        return screenings;
    }

    /** How many rules the screening's modules hold. */
    private static int rules(RulebookShelf shelf, String screening) {
        return shelf.rulebooks().entrySet().stream()
                .filter(module -> (module.getKey() + "/").startsWith(screening + "/"))
                .mapToInt(module -> module.getValue().rules().size())
                .sum();
    }
}
