package jp.zairyu.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** {@code slips.yaml} → {@code docs/slips.md}. */
final class SlipsPage {
    private SlipsPage() {}

    public static void main(String... arguments) throws IOException {
        Files.writeString(Path.of("docs/slips.md"), of(Slip.all()));
    }

    static String of(List<Slip> slips) {
        return slips.stream().map(SlipsPage::row).collect(Collectors.joining("\n", """
                        # Slips, and what you read

                        What `check` prints for the commonest slips: the file, its line, the rule or case, what is wrong there, and
                        what to do. Made from `src/test/resources/slips.yaml`, which a test holds against the rules.

                        | slip | written | you read |
                        |---|---|---|
                        """, "\n"));
    }

    private static String row(Slip slip) {
        var written = slip.as() != null ? code(slip.as()) : slip.to() == null ? "" : code(slip.to());
        return "| " + slip.name() + " | " + written + " | "
                + slip.says().stream().map(SlipsPage::cell).collect(Collectors.joining("<br>")) + " |";
    }

    private static String code(String words) {
        return "`` " + cell(words.strip().replaceAll("\\s*\n\\s*", " ⏎ ")) + " ``";
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
