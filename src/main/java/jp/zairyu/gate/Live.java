package jp.zairyu.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Diagnostic;

/**
 * What is live and how it came to be: one immutable whole, swapped in one step.
 *
 * @param shelf the ruleset that answers
 * @param warnings what somebody should look at in it
 * @param rejected the folder as it stands now, where it was refused; null where it is what answers
 * @param history what this process has taken, the newest first
 */
public record Live(RulebookShelf shelf, List<Diagnostic> warnings, Rejected rejected, List<Taken> history) {
    private static final int LONGEST_HISTORY = 50;

    /**
     * A folder that was refused.
     *
     * @param version its version; null where it could not be read at all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Rejected(String version, Instant at, List<Diagnostic> diagnostics) {}

    /**
     * One look at a changed folder.
     *
     * @param version the version of the folder; null where it could not be read at all
     * @param accepted whether it went live
     * @param errors how many were found
     * @param casesRun how many cases ran; the others had passed before on all that they depend on
     * @param milliseconds how long the gate took
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Taken(String version, Instant at, boolean accepted, long errors, int casesRun, long milliseconds) {}

    static Live first(Gate.Outcome outcome, Taken taken) {
        return new Live(outcome.shelf(), outcome.diagnostics(), null, List.of(taken));
    }

    Live accepted(Gate.Outcome outcome, Taken taken) {
        return new Live(outcome.shelf(), outcome.diagnostics(), null, with(taken));
    }

    Live rejected(Rejected rejected, Taken taken) {
        return new Live(shelf, warnings, rejected, with(taken));
    }

    /** The folder is again what answers. */
    Live withdrawn() {
        return new Live(shelf, warnings, null, history);
    }

    private List<Taken> with(Taken taken) {
        var longer = new ArrayList<Taken>();
        longer.add(taken);
        longer.addAll(history);
        return List.copyOf(longer.subList(0, Math.min(longer.size(), LONGEST_HISTORY)));
    }
}
