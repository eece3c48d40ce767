package jp.zairyu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import jp.zairyu.law.RulesFolder;

/** An answer as text for a terminal. */
final class AnswerText {
    private final PrintWriter out;
    private final String language;
    private final TreeText tree;

    /**
     * @param language ja or en
     * @param folder where the rules stand that answered
     */
    AnswerText(PrintWriter out, String language, RulesFolder folder) {
        this.out = out;
        this.language = language;
        this.tree = new TreeText(out, language, folder);
    }

    /** @param answer as JSON, of any screening */
    void print(JsonNode answer) {
        verdict(answer);
        body(answer);
        answer.path("statuses").forEach(this::status);
        others(answer.path("others"));
        answer.path("consequences").forEach(one -> further("Consequence", one));
        answer.path("duties").forEach(one -> further("Duty", one));
        answer.path("advice").fields().forEachRemaining(section -> section.getValue()
                .forEach(one -> further("Advice (" + section.getKey() + ")", one)));
    }

    private void verdict(JsonNode answer) {
        var word = answer.path("verdict").asText("");
        var mayChange = answer.path("verdictMayChange").asBoolean() ? " (may yet change)" : "";
        out.println((word + mayChange + "  " + text(answer.path("summary"))).strip());
    }

    /** Reasons, tree and questions, as far as there are any. */
    private void body(JsonNode answer) {
        if (answer.path("reasons").size() > 0) {
            out.println("\nReasons");
            answer.path("reasons").forEach(this::reason);
        }
        if (answer.has("criteria")) {
            out.println("\nCriteria");
            tree.print(answer.path("criteria"), 1);
        }
        if (answer.path("missingFacts").size() > 0) {
            out.println("\nStill to be asked");
            answer.path("missingFacts").forEach(this::question);
        }
    }

    private void reason(JsonNode reason) {
        out.println("  " + TreeText.mark(reason.path("status").asText()) + " " + text(reason.path("text")) + "  ["
                + TreeText.citation(reason.path("citation")) + "]");
    }

    private void question(JsonNode fact) {
        out.println("  ? " + fact.path("pointer").asText() + "  " + text(fact.path("question")));
    }

    private void status(JsonNode status) {
        out.println("\n== " + id(status) + "  " + text(status.path("name")));
        verdict(status);
        if (status.has("points")) {
            out.println("points " + TreeText.plain(status.path("points").path("total")) + ", at most "
                    + TreeText.plain(status.path("points").path("atMost")));
        }
        body(status);
        status.path("neighbours")
                .forEach(neighbour -> out.println("  see also " + id(neighbour) + "  " + text(neighbour.path("name"))
                        + ": " + neighbour.path("verdict").asText()));
    }

    private void others(JsonNode others) {
        if (!others.isEmpty()) {
            out.println("\nOther statuses");
            others.forEach(other ->
                    out.println("  " + id(other) + ": " + other.path("verdict").asText()));
        }
    }

    /** A consequence, a duty or an advice. */
    private void further(String kind, JsonNode one) {
        out.println("\n== " + kind + ": " + text(one.path("label")) + "  "
                + one.path("id").asText()
                + (one.has("item") ? "  " + one.path("item").asText() : ""));
        out.println(one.path("status").asText()
                + (one.has("who") ? ", for the " + one.path("who").asText() : "")
                + (one.has("text") ? "  " + text(one.path("text")) : ""));
        if (one.has("deadline")) {
            out.println("deadline " + one.path("deadline").asText() + " (office day "
                    + one.path("deadlineOfficeDay").asText() + ")");
        }
        one.path("penalties").forEach(this::penalty);
        body(one);
        parts(one, "due");
        parts(one, "kept");
    }

    private void parts(JsonNode duty, String part) {
        if (duty.has(part)) {
            out.println("\n" + (part.equals("due") ? "Due" : "Kept"));
            tree.print(duty.path(part), 1);
        }
    }

    private void penalty(JsonNode penalty) {
        penalty.path("parts")
                .forEach(part -> out.println("penalty " + text(penalty.path("label")) + ": "
                        + TreeText.plain(part.path("value")) + " "
                        + penalty.path("unit").asText() + "  ["
                        + part.path("citation").asText() + ", "
                        + part.path("standing").asText() + "]"));
    }

    private static String id(JsonNode status) {
        return status.has("designation")
                ? status.path("designation").asText()
                : status.path("status").asText()
                        + (status.has("subCategory")
                                ? "." + status.path("subCategory").asText()
                                : "");
    }

    private String text(JsonNode bilingual) {
        return bilingual.path(language).asText("");
    }
}
