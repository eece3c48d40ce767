package jp.zairyu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import jp.zairyu.law.RulesFolder;

/** A tree of judged criteria, indented; what each part rests on stands under it. */
final class TreeText {
    private static final Map<String, String> MARKS = Map.of("MET", "✓", "NOT_MET", "✗", "UNKNOWN", "?", "REVIEW", "!");
    private static final String STEP = "  ";

    private final PrintWriter out;
    private final String language;
    private final RulesFolder folder;

    TreeText(PrintWriter out, String language, RulesFolder folder) {
        this.out = out;
        this.language = language;
        this.folder = folder;
    }

    /** The sign for a status. */
    static String mark(String status) {
        return MARKS.getOrDefault(status, "-");
    }

    /** The law's words, and how well they are known. */
    static String citation(JsonNode citation) {
        return citation.path("text").asText() + ", " + citation.path("standing").asText();
    }

    /** @param depth how far it stands in */
    void print(JsonNode node, int depth) {
        var status = node.path("status").asText();
        var label = node.path("label").path(language).asText("");
        out.println(STEP.repeat(depth) + mark(status) + " " + word(status) + "  " + label
                + "  " + node.path("id").asText()
                + (node.has("item") ? "  " + node.path("item").asText() : ""));
        if (node.path("criteria").isEmpty()) {
            below(node, STEP.repeat(depth + 2));
        }
        node.path("criteria").forEach(part -> print(part, depth + 1));
    }

    private static String word(String status) {
        return status.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void below(JsonNode leaf, String indent) {
        if (leaf.has("rule")) {
            var rule = leaf.path("rule").asText();
            out.println(indent + "rule \"" + rule + "\""
                    + place(rule, leaf.path("id").asText()));
        }
        if (leaf.has("saw")) {
            out.println(indent + "saw " + saw(leaf.path("saw")));
        }
        leaf.path("numbers")
                .forEach(number ->
                        out.println(indent + "number " + number.path("key").asText() + " = "
                                + plain(number.path("value")) + " "
                                + number.path("unit").asText() + since(number)));
        leaf.path("provisions")
                .forEach(provision -> out.println(
                        indent + "provision " + provision.path("key").asText() + since(provision)));
        if (leaf.has("citation")) {
            out.println(indent + "law " + citation(leaf.path("citation")));
        }
    }

    private static String since(JsonNode dated) {
        return ", since " + dated.path("from").asText() + "  ["
                + dated.path("citation").asText() + ", "
                + dated.path("standing").asText() + "]";
    }

    private static String saw(JsonNode saw) {
        var values = new ArrayList<String>();
        saw.fields().forEachRemaining(value -> values.add(value.getKey() + " " + plain(value.getValue())));
        return String.join(", ", values);
    }

    /** A value as people write it; numbers without exponents. */
    static String plain(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** Where a rule stands; of several files that have one of that name, that of the criterion's screening. */
    private String place(String rule, String criterion) {
        var head = "rule \"" + rule + "\"";
        var screening = criterion.split("\\.")[0] + "/";
        var files =
                folder.names(file -> file.endsWith(".drl") && folder.text(file).contains(head));
        var own = files.stream().filter(file -> file.startsWith(screening)).toList();
        var candidates = files.size() == 1 ? files : own;
        if (candidates.size() != 1) {
            return "";
        }
        var text = folder.text(candidates.get(0));
        var line = text.substring(0, text.indexOf(head))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
        return "  " + candidates.get(0) + ":" + line;
    }
}
