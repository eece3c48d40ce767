package jp.zairyu.cases;

import java.nio.file.Path;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.law.RulesetException;

/** Runs the golden cases whose file or name holds a text, without the whole suite: {@code bin/cases [text]}. */
public final class RunCases {
    private RunCases() {}

    public static void main(String[] args) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        try {
            var folder = RulesFolder.read(Path.of(args.length > 1 ? args[1] : "rules"));
            var runner = new CaseRunner(RulebookShelf.open(folder));
            var cases = CaseBook.of(folder).stream()
                    .filter(filed -> args.length == 0 || filed.toString().contains(args[0]))
                    .toList();
            var wrong = cases.stream().mapToLong(filed -> report(runner, filed)).sum();
            System.out.println(cases.size() + " cases, " + wrong + " differ");
            System.exit(wrong == 0 ? 0 : 1);
        } catch (RulesetException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static long report(CaseRunner runner, CaseBook.Filed filed) {
        var differences = runner.run(filed);
        if (!differences.isEmpty()) {
            System.out.println(filed + "\n  " + String.join("\n  ", differences));
        }
        return differences.isEmpty() ? 0 : 1;
    }
}
