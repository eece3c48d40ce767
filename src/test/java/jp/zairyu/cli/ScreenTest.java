package jp.zairyu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.zairyu.HoursOfStudent;
import jp.zairyu.api.LineCounts;
import jp.zairyu.law.RulesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of facts is screened line by line, and a run that was cut goes on where it stopped. */
class ScreenTest {
    private static final int LINES = 40;

    @TempDir
    Path folder;

    @Test
    void a_run_that_was_cut_goes_on() throws IOException {
        var facts = Files.write(folder.resolve("facts.ndjson"), facts());
        var printed = screen(facts.toString()).out();
        var whole = withoutIds(printed);
        assertEquals(LINES + 1, whole.size());
        assertTrue(whole.get(LINES).startsWith("{\"end\":true,\"lines\":40,"), whole.get(LINES));

        var answers = folder.resolve("answers.ndjson");
        Files.writeString(answers, printed.substring(0, printed.length() / 2)); // in the midst of a line
        assertEquals(0, screen(facts.toString(), "--out", answers.toString()).status());
        assertEquals(whole, withoutIds(Files.readString(answers)));
        assertTrue(AnswersBefore.in(
                        answers,
                        new LineCounts(RulesFolder.read(Path.of("rules")).version()))
                .complete());
    }

    @Test
    void answers_are_printed_from_a_line_on() throws IOException {
        var facts = Files.write(folder.resolve("facts.ndjson"), facts());
        var printed = screen(facts.toString(), "--from", "39").out().lines().toList();
        assertEquals(3, printed.size());
        assertTrue(printed.get(0).contains("\"verdict\":\"ILLEGAL_TYPE_3\""));
        assertTrue(printed.get(2).contains("\"lines\":2,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a letter\n", "{}\n", "{\"verdict\":\"MEETS\",\"ruleset\":\"of then\"}\n"})
    void what_are_no_answers_of_these_rules_is_left_alone(String text) throws IOException {
        var other = Files.writeString(folder.resolve("other.txt"), text);
        var refusal = assertThrows(WrongCall.class, () -> AnswersOut.to(other, new LineCounts("of now")));
        assertTrue(refusal.getMessage().contains("holds what is no answer"), refusal.getMessage());
        assertEquals(text, Files.readString(other));
    }

    private static Shell screen(String... rest) {
        var call = new java.util.ArrayList<>(List.of("screen", "illegalwork", "--cache", "target/cache"));
        call.addAll(List.of(rest));
        return Shell.run(call.toArray(String[]::new));
    }

    private static List<String> facts() {
        return IntStream.range(0, LINES)
                .mapToObj(i -> i == 5 ? "{\"facts\":" : HoursOfStudent.body(i))
                .toList();
    }

    private static List<String> withoutIds(String answers) {
        return answers.replaceAll("\"decisionId\":\"[^\"]*\"", "").lines().toList();
    }
}
