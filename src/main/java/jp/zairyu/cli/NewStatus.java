package jp.zairyu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new status CODE}: writes everything that a status of residence consists of, to be filled in. */
@Command(name = "status", description = "Writes the row and the files of a status of residence, to be filled in.")
final class NewStatus extends RulesCommand {
    private static final String TABLE = "vocabulary/statuses.csv";
    private static final String STATUSES = "statuses:\n";

    @Parameters(index = "0", paramLabel = "CODE", description = "Its code, such as star-guide.")
    private String code;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules folder (default: rules).")
    private Path directory;

    @Option(names = "--ja", required = true, paramLabel = "NAME", description = "Its name in Japanese.")
    private String ja;

    @Option(names = "--en", required = true, paramLabel = "NAME", description = "Its name in English.")
    private String en;

    @Option(
            names = "--folder",
            required = true,
            paramLabel = "FAMILY",
            description = "Its folder under eligibility/: a new one, or that of a family it belongs to.")
    private String family;

    private final List<String> written = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        checkCall();
        try {
            write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print(Map.of("written", written), () -> {
            written.forEach(file -> out().println("wrote " + file));
            out().println("Fill in what says TODO, look at every column of the row, then run check and " + "cases \""
                    + en + "\".");
        });
        return 0;
    }

    private void checkCall() throws IOException {
        for (var word : List.of(code, family)) {
            if (!word.matches("[a-z][a-z0-9-]*")) {
                throw new WrongCall("a code or folder is made of small letters, digits and -; \"" + word + "\" is not");
            }
        }
        for (var name : List.of(ja, en)) {
            if (name.isBlank() || name.matches("(?s).*[,\"\\n].*")) {
                throw new WrongCall("a name is one line without commas and quotation marks; \"" + name + "\" is not");
            }
        }
        if (!Files.isRegularFile(directory.resolve(TABLE))) {
            throw new WrongCall(directory + " is no rules folder: it has no " + TABLE);
        }
        if (lines().stream().anyMatch(line -> line.startsWith(code + ","))) {
            throw new WrongCall("the status " + code + " is there already: " + TABLE);
        }
    }

    private void write() throws IOException {
        var file = code.replace('-', '_');
        var folder = "eligibility/" + family + "/";
        var skeleton = new Skeleton()
                .with("code", code)
                .with("ja", ja)
                .with("en", en)
                .with("key", file)
                .with("package", family.replace("-", ""));
        criteria(folder + "criteria.yaml", skeleton.text("status.criteria.yaml"));
        append(folder + file + ".drl", skeleton.text("status.drl"));
        append(folder + "messages_ja.properties", skeleton.text("status.messages_ja.properties"));
        append(folder + "messages_en.properties", skeleton.text("status.messages_en.properties"));
        append(folder + "cases/" + file + ".yaml", skeleton.text("status.cases.yaml"));
        append("parameters/" + file + ".yaml", skeleton.text("status.parameters.yaml"));
        append(TABLE, row() + "\n");
    }

    /** A family has its list of statuses already; the new one is put first. */
    private void criteria(String name, String entry) throws IOException {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            append(name, STATUSES + entry);
            return;
        }
        var text = Files.readString(file);
        var list = text.startsWith(STATUSES) ? 0 : text.indexOf("\n" + STATUSES) + 1;
        if (!text.startsWith(STATUSES, list)) {
            throw new WrongCall(name + " has no line `statuses:`; choose another --folder");
        }
        var before = text.substring(0, list + STATUSES.length());
        Files.writeString(file, before + entry + "\n" + text.substring(before.length()));
        written.add(name);
    }

    private void append(String name, String text) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            var before = Files.readString(file);
            Files.writeString(file, before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + text);
        } else {
            Files.writeString(file, text.stripLeading());
        }
        written.add(name);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory.resolve(TABLE));
    }

    /** A row of the columns that the table has; what the law says of each is still to be looked up. */
    private String row() throws IOException {
        var known = Map.ofEntries(
                Map.entry("code", code),
                Map.entry("ja", ja),
                Map.entry("en", en),
                Map.entry("table", "1-2"),
                Map.entry("work_class", "activity"),
                Map.entry("indefinite", "no"),
                Map.entry("landing_criteria", "yes"),
                Map.entry("bound_to", "none"),
                Map.entry("sponsors_dependents", "not-verified"),
                Map.entry("from", "1990-06-01"),
                Map.entry("notes_ja", "TODO"),
                Map.entry("notes_en", "TODO"),
                Map.entry("notifies", "not-verified"),
                Map.entry("purposes", "work"),
                Map.entry("citation", "TODO"),
                Map.entry("standing", "unverified"));
        return lines().stream()
                .filter(line -> line.startsWith("code,"))
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(column -> known.getOrDefault(column, ""))
                .collect(Collectors.joining(","));
    }
}
