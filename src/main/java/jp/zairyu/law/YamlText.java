package jp.zairyu.law;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The text of a YAML file → its nodes, or why they cannot be read, in an analyst's words. */
final class YamlText {
    private static final Pattern TAB = Pattern.compile("^[ -]*\t.*");
    private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(- )?\\s*[\\w./-]+：.*");
    private static final Pattern WIDE_SPACE = Pattern.compile("^[ -]*\u3000.*");
    private static final Pattern NO_SPACE = Pattern.compile("^\\s*(- )?\\s*[\\w./-]+:[^\\s:/].*");
    private static final Pattern NO_COLON = Pattern.compile("^\\s*(- )?\\s*[\\w./-]+$");
    private static final Pattern NO_SPACE_BEHIND_DASH = Pattern.compile("^\\s*-[^\\s-].*");
    private static final Pattern MAY_BE_UNWANTED = Pattern.compile("(?m)[\\s,\\[{][&*]\\w|^---");
    private static final int MOST = 70;
    private static final int MOST_CHARACTERS = 20_000_000;

    private final String file;
    private final String text;
    private final List<Diagnostic> wrong;

    YamlText(String file, String text, List<Diagnostic> wrong) {
        this.file = file;
        this.text = text;
        this.wrong = wrong;
    }

    /** @return nothing where it cannot be read; then it is said why */
    Optional<Node> read() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setAllowDuplicateKeys(true); // refused by the binder, with both lines
        var yaml = new Yaml(options);
        try {
            if (MAY_BE_UNWANTED.matcher(text).find()) {
                var refused = wrong.size();
                yaml.parse(new StringReader(text)).forEach(this::event);
                if (wrong.size() > refused) {
                    return Optional.empty();
                }
            }
            var node = yaml.compose(new StringReader(text));
            if (node == null
                    || node instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
                add(1, "the file is empty", "Write what it is for, or take it away");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (MarkedYAMLException e) {
            unreadable(e);
        } catch (YAMLException e) {
            add(1, "cannot be read as YAML", "Look for characters that cannot be seen");
        }
        return Optional.empty();
    }

    private void event(Event event) {
        var line = event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent) {
            add(line, "`" + written(line) + "` repeats an anchor; anchors are not read", "Write it out");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            add(
                    line,
                    "`" + written(line) + "` sets an anchor; anchors are not read",
                    "Write it out where it is needed");
        } else if (event instanceof DocumentStartEvent start && start.getExplicit()) {
            add(line, "`---` begins a document of its own", "Leave it out; a file is one document");
        }
    }

    private void unreadable(MarkedYAMLException e) {
        var stopped = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
        for (var line = Math.max(1, stopped - 2); line <= stopped; line++) {
            if (slip(line)) {
                return;
            }
        }
        var problem = String.valueOf(e.getProblem());
        var began = e.getContextMark() == null ? stopped : e.getContextMark().getLine() + 1;
        if (problem.contains("end of stream")) {
            add(began, "a quotation mark opened in `" + written(began) + "` is never closed", "Close it");
        } else if (problem.contains("mapping values are not allowed")) {
            add(
                    stopped,
                    "a second colon, or an indentation that does not fit, in `" + written(stopped) + "`",
                    "Put quotation marks around a text with `: ` in it; indent as the line above");
        } else if (problem.contains("',' or '}'") || problem.contains("',' or ']'")) {
            var mark = problem.contains("}") ? "}" : "]";
            add(
                    began,
                    "a `,` or the closing `" + mark + "` is missing in `" + written(began) + "`",
                    "Write `,` between two entries and `" + mark + "` behind the last");
        } else if (problem.contains("expected <block end>")) {
            add(
                    stopped,
                    "the indentation of `" + written(stopped) + "` fits no line above",
                    "Indent it as its neighbours");
        } else if (problem.contains("could not find expected ':'")) {
            add(began, "a `:` is missing in `" + written(began) + "`", "Write `key: value`");
        } else {
            add(
                    stopped,
                    "`" + written(stopped) + "` cannot be read",
                    "Compare it with its neighbours; quote a text that begins with a sign");
        }
    }

    /** A slip that can be seen on a line. */
    private boolean slip(int line) {
        var words = raw(line);
        if (TAB.matcher(words).matches()) {
            add(line, "a tab stands before `" + written(line) + "`", "Indent with spaces");
        } else if (WIDE_SPACE.matcher(words).matches()) {
            add(line, "a full-width space stands before `" + written(line) + "`", "Indent with half-width spaces");
        } else if (WIDE_COLON.matcher(words).matches()) {
            add(
                    line,
                    "the full-width character `：` stands in `" + written(line) + "`",
                    "Write `: ` (half-width, and a space)");
        } else if (NO_SPACE.matcher(words).matches()) {
            add(line, "no space stands behind the colon in `" + written(line) + "`", "Write `key: value`");
        } else if (NO_SPACE_BEHIND_DASH.matcher(words).matches()) {
            add(
                    line,
                    "no space stands behind the `-` in `" + written(line) + "`",
                    "Write `- ` before each entry of a list");
        } else if (NO_COLON.matcher(words).matches()) {
            add(line, "no colon stands behind `" + written(line) + "`", "Write `key: value`");
        } else {
            return false;
        }
        return true;
    }

    private String raw(int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("");
    }

    private String written(int line) {
        var words = raw(line).strip();
        return words.length() <= MOST ? words : words.substring(0, MOST) + " …";
    }

    private void add(int line, String problem, String remedy) {
        wrong.add(Diagnostic.error(file, line, null, problem, remedy));
    }
}
