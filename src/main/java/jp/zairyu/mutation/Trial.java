package jp.zairyu.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/** What became of one mutant: noticed, or the first case whose answer it changes though nothing expected says so. */
final class Trial {
    /** A mutant that so many answers did not betray is taken for a survivor. */
    private static final int ENOUGH_ANSWERS = 300;

    private final Mutant mutant;
    private boolean noticed;
    private Suggestion suggestion;
    private int answers;

    Trial(Mutant mutant) {
        this.mutant = mutant;
    }

    Mutant mutant() {
        return mutant;
    }

    boolean isNoticed() {
        return noticed;
    }

    /** A case that would notice if it expected more; null where the mutant changes no case's answer. */
    Suggestion suggestion() {
        return suggestion;
    }

    /** Whether more cases should be asked: it is not noticed yet, and not so many answers kept silent. */
    boolean isOpen() {
        return !noticed && answers < ENOUGH_ANSWERS;
    }

    void notice() {
        noticed = true;
    }

    /**
     * @param before the answer without the mutant
     * @param after with it
     */
    void answered(Prepared prepared, Supplier<JsonNode> before, JsonNode after) {
        if (prepared.isRefutedBy(after)) {
            noticed = true;
            return;
        }
        answers++;
        if (suggestion == null || !suggestion.isExact()) {
            var found = Suggestion.of(prepared.filed(), before.get(), after);
            suggestion = found != null && (suggestion == null || found.isExact()) ? found : suggestion;
        }
    }
}
