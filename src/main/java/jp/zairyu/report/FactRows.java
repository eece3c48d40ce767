package jp.zairyu.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import jp.zairyu.facts.FactPath;
import jp.zairyu.report.Page.Cell;
import jp.zairyu.report.Page.Code;

/** The facts of a request: each with the question that it answers, its place and its value. */
final class FactRows {
    private static final String FACTS = "/facts";
    private static final String EACH = "/*";

    private final Words words;

    FactRows(Words words) {
        this.words = words;
    }

    /** @param facts as they were sent */
    List<List<Cell>> of(JsonNode facts) {
        var rows = new ArrayList<List<Cell>>();
        add(FACTS, facts, rows);
        return rows;
    }

    /** The path of the fact that a pointer into a request points to. */
    static String path(String pointer) {
        return pointer.substring(pointer.startsWith(FACTS) ? FACTS.length() : 0).replaceAll("/\\d+(?=/|$)", EACH);
    }

    private void add(String pointer, JsonNode node, List<List<Cell>> rows) {
        if (node.isObject() && (pointer.equals(FACTS) || isAskedInParts(pointer, node))) {
            node.properties().forEach(part -> add(pointer + "/" + part.getKey(), part.getValue(), rows));
        } else if (node.isArray() && !node.isEmpty()) {
            for (var i = 0; i < node.size(); i++) {
                add(pointer + "/" + i, node.get(i), rows);
            }
        } else {
            rows.add(row(pointer, node));
        }
    }

    /** A thing whose parts nobody asks for one by one, such as a day with its hours, stands in one row. */
    private boolean isAskedInParts(String pointer, JsonNode object) {
        return object.properties().stream()
                .anyMatch(part -> part.getValue().isContainerNode()
                        || words.question(path(pointer + "/" + part.getKey())) != null);
    }

    private List<Cell> row(String pointer, JsonNode node) {
        var path = path(pointer);
        var asked = Optional.ofNullable(words.question(path)).or(() -> Optional.ofNullable(ofList(path)));
        var question = asked.orElse("");
        return List.of(new Cell(question, new Code(pointer)), new Cell(said(path, node), code(path, node)));
    }

    /** An item of a list that is asked for as a whole answers the question for the list. */
    private String ofList(String path) {
        return path.endsWith(EACH) ? words.question(path.substring(0, path.length() - EACH.length())) : null;
    }

    /** A value in words. */
    String said(String path, JsonNode node) {
        if (node.isObject()) {
            return parts(path, node);
        } else if (node.isArray()) {
            return words.say("none");
        } else if (node.isBoolean()) {
            return words.say(node.asBoolean() ? "yes" : "no");
        } else if (node.isNumber()) {
            return words.number(node.decimalValue());
        }
        return table(path).map(table -> name(table, node.asText())).orElseGet(() -> day(node.asText()));
    }

    private String parts(String path, JsonNode object) {
        if (object.size() == 1) {
            var only = object.properties().iterator().next();
            return said(path + "/" + only.getKey(), only.getValue());
        }
        var parts = new StringJoiner("; ");
        object.properties()
                .forEach(part -> parts.add(part.getKey() + ": " + said(path + "/" + part.getKey(), part.getValue())));
        return parts.toString();
    }

    private String name(String table, String word) {
        return words.name(codeIn(table, word), table);
    }

    private Code code(String path, JsonNode node) {
        return node.isTextual()
                ? table(path)
                        .map(table -> new Code(codeIn(table, node.asText())))
                        .orElse(null)
                : null;
    }

    private String codeIn(String table, String word) {
        return words.ruleset().vocabulary().table(table).code(word).orElse(word);
    }

    private static Optional<String> table(String path) {
        return path.equals("/asOf") ? Optional.empty() : FactPath.of(path).table();
    }

    private String day(String text) {
        try {
            return words.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
