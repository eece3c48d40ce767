package jp.zairyu.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** What has become of the lines so far: what the last line of an answer to many says. Not for several threads. */
public final class LineCounts {
    private static final JsonMapper JSON = new JsonMapper();

    private final String ruleset;
    private final Map<String, Long> verdicts = new TreeMap<>();
    private long lines;
    private long problems;

    /** @param ruleset the version that all lines are answered from */
    public LineCounts(String ruleset) {
        this.ruleset = ruleset;
    }

    /** @param end only this line has it, and it is the last: where it is missing, lines are missing */
    @JsonPropertyOrder({"end", "lines", "verdicts", "problems", "ruleset"})
    private record Counts(boolean end, long lines, Map<String, Long> verdicts, long problems, String ruleset) {}

    /** One more line is answered. */
    public void add(LineAnswers.Said said) {
        add(said.outcome());
    }

    /** @param outcome a verdict, or {@link LineAnswers#PROBLEM} */
    public void add(String outcome) {
        lines++;
        if (outcome.equals(LineAnswers.PROBLEM)) {
            problems++;
        } else {
            verdicts.merge(outcome, 1L, Long::sum);
        }
    }

    /** @param version of the ruleset that an answer names */
    public boolean isOf(String version) {
        return ruleset.equals(version);
    }

    /** How many lines have been answered. */
    public long lines() {
        return lines;
    }

    /** The last line, without a line end. */
    public byte[] json() {
        try {
            return JSON.writeValueAsBytes(new Counts(true, lines, verdicts, problems, ruleset));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
