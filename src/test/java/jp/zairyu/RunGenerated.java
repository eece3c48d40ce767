package jp.zairyu;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.RulesFolder;

/** Screens random facts and prints what no answer may hold: {@code RunGenerated <prefix of criteria> [how many]}. */
public final class RunGenerated {
    private RunGenerated() {}

    public static void main(String[] args) {
        Logger.getLogger("").setLevel(Level.WARNING);
        var generated = new GeneratedFacts(
                RulebookShelf.open(RulesFolder.read(Path.of("rules"))),
                args.length > 1 ? Integer.parseInt(args[1]) : 400);
        var faults = generated.faults(args[0].split("\\.")[0], args[0]);
        faults.forEach((fault, seed) -> System.out.println(fault + " (seed " + seed + ")"));
        System.out.println(faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
