package jp.zairyu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.zairyu.mutation.Mutant;
import jp.zairyu.mutation.Suggestion;
import jp.zairyu.mutation.Survivors;
import jp.zairyu.mutation.Survivors.Survivor;

/** What {@code mutate} prints. */
final class MutationReport {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private MutationReport() {}

    static String text(Survivors found) {
        var text = new StringBuilder();
        found.survivors().forEach(survivor -> text.append(text(survivor)));
        text.append('\n').append(folders(found));
        return text.append(summary(found)).toString();
    }

    private static String text(Survivor survivor) {
        return survivor.mutant() + "\n" + advice(survivor.mutant(), survivor.suggestion());
    }

    private static String advice(Mutant mutant, Suggestion suggestion) {
        if (suggestion == null) {
            return "    no case's answer changes; write one " + mutant.tells() + "\n";
        }
        var where = suggestion.filed().file() + ":" + suggestion.filed().line() + ": \""
                + suggestion.filed().goldenCase().name() + "\"";
        if (suggestion.expect() == null) {
            return "    " + where + " is answered otherwise, in what no expectation names.\n";
        }
        var list = suggestion.status() == null
                ? "`" + suggestion.in() + "`"
                : "`" + suggestion.in() + "` of " + suggestion.status();
        return "    " + where + " would notice; add to its " + list + ":\n    - " + flow(suggestion.expect()) + "\n";
    }

    /** YAML reads JSON. */
    private static String flow(JsonNode expect) {
        try {
            return JSON.writeValueAsString(expect);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String folders(Survivors found) {
        var counts = found.survivors().stream()
                .collect(Collectors.groupingBy(
                        survivor -> survivor.mutant().file().replaceFirst("/[^/]*$", ""),
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> String.format(Locale.ROOT, "%6d  %s%n", count.getValue(), count.getKey()))
                .collect(Collectors.joining());
    }

    private static String summary(Survivors found) {
        return String.format(
                Locale.ROOT,
                "%d changes, %d survived (%.1f %%)",
                found.mutants(),
                found.survivors().size(),
                found.percent());
    }

    static String json(Survivors found) {
        var report = JSON.createObjectNode();
        report.put("changes", found.mutants());
        report.put("survived", found.survivors().size());
        report.put("percent", found.percent());
        var list = report.putArray("survivors");
        found.survivors().forEach(survivor -> list.add(json(survivor)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode json(Survivor survivor) {
        var node = JSON.createObjectNode();
        var mutant = survivor.mutant();
        node.put("file", mutant.file())
                .put("line", mutant.line())
                .put("within", mutant.within())
                .put("was", mutant.was())
                .put("becomes", mutant.becomes())
                .put("write", mutant.tells());
        var suggestion = survivor.suggestion();
        if (suggestion != null) {
            var add = node.putObject("wouldNotice");
            add.put("file", suggestion.filed().file())
                    .put("line", suggestion.filed().line())
                    .put("case", suggestion.filed().goldenCase().name())
                    .put("in", suggestion.in())
                    .put("status", suggestion.status())
                    .set("expect", suggestion.expect());
        }
        return node;
    }
}
