package jp.zairyu;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;

/** Asks about facts with gaps and prints what is wrong with the questions: {@code RunQuestions <part of file names> [how many] [first seed]}. */
public final class RunQuestions {
    private RunQuestions() {}

    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.WARNING);
        var folder = RulesFolder.read(Path.of("rules"));
        var cases = CaseBook.of(folder).stream()
                .filter(filed -> filed.file().contains(args[0]))
                .toList();
        var questions = new GeneratedQuestions(
                RulebookShelf.onDemand(folder), cases.get(0).screening(), cases);
        var start = System.nanoTime();
        questions.faults(
                args.length > 2 ? Long.parseLong(args[2]) : 20261122,
                args.length > 1 ? Integer.parseInt(args[1]) : 200,
                10);
        questions.lines().forEach(System.out::println);
        System.out.println(questions + ", " + questions.lines().size() + " faults, "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        System.exit(0);
    }
}
