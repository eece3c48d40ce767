package jp.zairyu.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jp.zairyu.ScreeningService;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.cases.CaseRunner;
import jp.zairyu.changes.Prospecting;
import jp.zairyu.changes.Prospecting.Wish;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.law.RulesFolder;
import jp.zairyu.request.RequestReader;

/** How many plain answers an answer with {@code explain=changes} costs: both measured in turn in one process. */
public final class ProspectsBench {
    private static final Logger DROOLS = Logger.getLogger("org.drools");
    private static final int WARM_UP = 400;
    private static final int MEASURED = 150;
    private static final int MOST = 50;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RulebookShelf shelf;

    private ProspectsBench(RulebookShelf shelf) {
        this.shelf = shelf;
    }

    public static void main(String[] arguments) {
        DROOLS.setLevel(Level.SEVERE);
        var folder = RulesFolder.read(Path.of("rules"));
        var bench = new ProspectsBench(RulebookShelf.onDemand(folder));
        var typical = List.of(
                "Pay below that of a Japanese person in the same work",
                "The work matches the major but there is too little of it",
                "A student works 28.5 hours in term time",
                "Two employers, each with its log, together exceed a window from Thursday to Wednesday",
                "A student without permission, whose stay is in force: the type will not change");
        System.out.printf("%-95s %10s %12s %8s%n", "case", "plain µs", "changes µs", "times");
        typical.forEach(title -> CaseBook.of(folder).stream()
                .filter(filed -> filed.goldenCase().name().equals(title))
                .forEach(bench::measure));
    }

    private void measure(CaseBook.Filed filed) {
        var body = CaseRunner.body(filed.goldenCase());
        for (var i = 0; i < WARM_UP; i++) {
            plain(filed, body);
            withChanges(filed, body);
        }
        var plain = new long[MEASURED];
        var changes = new long[MEASURED];
        for (var i = 0; i < MEASURED; i++) {
            var start = System.nanoTime();
            plain(filed, body);
            var middle = System.nanoTime();
            withChanges(filed, body);
            plain[i] = middle - start;
            changes[i] = System.nanoTime() - middle;
        }
        var one = median(plain);
        var other = median(changes);
        System.out.printf(
                Locale.ROOT,
                "%-95s %10d %12d %8.1f%n",
                filed.goldenCase().name(),
                one / 1000,
                other / 1000,
                (double) other / one);
    }

    private ScreeningAnswer plain(CaseBook.Filed filed, byte[] body) {
        var request = RequestReader.read(body, shelf.ruleset(), filed.screening());
        var asOf = Stream.ofNullable(request.asOf()).findFirst().orElse(TODAY);
        return ScreeningService.screen(shelf, filed.screening(), asOf, request.facts(), request.wanted());
    }

    private ScreeningAnswer withChanges(CaseBook.Filed filed, byte[] body) {
        var request = RequestReader.read(body, shelf.ruleset(), filed.screening());
        var asOf = Stream.ofNullable(request.asOf()).findFirst().orElse(TODAY);
        var wishes = EnumSet.allOf(Wish.class);
        var screened =
                ScreeningService.screened(shelf, filed.screening(), asOf, request.facts(), request.wanted(), false);
        return Prospecting.of(shelf, screened, body, asOf, request.wanted(), wishes, MOST, false)
                .added(Explainer.explain(screened, request.wanted()));
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
