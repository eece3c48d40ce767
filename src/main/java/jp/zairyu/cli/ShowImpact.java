package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.zairyu.impact.Effect;
import jp.zairyu.impact.Impact;
import jp.zairyu.impact.Question;
import jp.zairyu.impact.RulesDiff;
import jp.zairyu.law.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code impact BASE [dir]}: what a change of the rules does to answers. */
@Command(name = "impact", description = "Compares two rules folders: what changed, and whose answers change with it.")
final class ShowImpact extends RulesCommand {
    private static final int FEW = 5;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The rules before: a folder, or git:REVISION for DIR as it was there.")
    private String base;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules after (default: rules).")
    private Path directory;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "Ask these as well: a request's body on each line, as JSON, with a member \"screening\".")
    private Path facts;

    @Option(names = "--screening", paramLabel = "NAME", description = "What lines of facts ask that do not say it.")
    private String screening;

    @Option(names = "--all", description = "List every case; otherwise a few of each group.")
    private boolean all;

    /** What {@code --json} prints. */
    private record Report(List<RulesDiff.Line> rules, Impact.Report cases, Impact.Report facts) {}

    @Override
    public Integer call() {
        var before = BaseFolder.read(base, directory);
        var after = RulesFolder.read(directory);
        var report = new Report(
                RulesDiff.between(before, after),
                Impact.of(before, after, Question.ofCases(before, after)),
                facts == null ? null : ofFacts(before, after));
        print(report, () -> {
            rules(report.rules());
            answers("cases", report.cases());
            if (report.facts() != null) {
                answers("lines of facts", report.facts());
            }
        });
        return 0;
    }

    private Impact.Report ofFacts(RulesFolder before, RulesFolder after) {
        var file = new FactsFile(facts, screening);
        var found = Impact.of(before, after, file.questions());
        var unread =
                Stream.concat(file.unread().stream(), found.unread().stream()).toList();
        return new Impact.Report(found.compared(), found.skipped(), found.effects(), unread);
    }

    private void rules(List<RulesDiff.Line> lines) {
        if (lines.isEmpty()) {
            out().println("The rules are the same.\n");
            return;
        }
        out().println("What changed in the rules");
        grouped(lines, RulesDiff.Line::kind).forEach((kind, ofKind) -> {
            out().println("  " + kind + " (" + ofKind.size() + ")");
            few(ofKind, "    ", line -> line.what() + ": " + line.how());
        });
        out().println();
    }

    private void answers(String what, Impact.Report report) {
        var verdicts = report.effects().stream()
                .filter(effect -> !effect.verdicts().isEmpty())
                .toList();
        var reasons = report.effects().stream()
                .filter(effect -> effect.verdicts().isEmpty())
                .toList();
        verdicts(what, verdicts);
        reasons(what, reasons);
        if (!report.unread().isEmpty()) {
            out().println("Could not be asked");
            few(report.unread(), "  ", Function.identity());
            out().println();
        }
        out().println(report.compared() + " " + what + " compared, " + report.skipped()
                + " that nothing changed can concern skipped: " + verdicts.size() + " verdicts change, "
                + reasons.size()
                + " only reasons");
    }

    /** By what they change from and to; a case in which several verdicts change stands under each. */
    private void verdicts(String what, List<Effect> effects) {
        var byChange = new LinkedHashMap<String, List<Effect>>();
        effects.forEach(effect -> effect.mainVerdicts().stream()
                .map(Effect.Changed::toString)
                .distinct()
                .forEach(change -> byChange.computeIfAbsent(change, key -> new ArrayList<>())
                        .add(effect)));
        if (!byChange.isEmpty()) {
            out().println("Verdicts that change, of " + what);
            byChange.forEach((change, changed) -> {
                out().println("  " + change + " (" + changed.size() + ")");
                few(changed, "    ", ShowImpact::line);
            });
            out().println();
        }
    }

    /** By the criteria that stand differently. */
    private void reasons(String what, List<Effect> effects) {
        if (!effects.isEmpty()) {
            out().println("The same verdict for other reasons, of " + what);
            grouped(effects, ShowImpact::criteria).forEach((criteria, changed) -> {
                out().println("  " + criteria + " (" + changed.size() + ")");
                few(changed, "    ", ShowImpact::line);
            });
            out().println();
        }
    }

    private static String criteria(Effect effect) {
        return effect.criteria().stream()
                .map(criterion -> criterion.criterion() + " " + criterion.status())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String line(Effect effect) {
        var why = effect.criteria().stream().map(Effect.Criterion::toString).collect(Collectors.joining("; "));
        return effect.place() + "  " + effect.name() + (why.isEmpty() ? "" : "  (" + why + ")");
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private <T> void few(List<T> some, String indent, Function<T, String> line) {
        some.stream().limit(all ? some.size() : FEW).forEach(one -> out().println(indent + line.apply(one)));
        if (!all && some.size() > FEW) {
            out().println(indent + "… " + (some.size() - FEW) + " more (--all)");
        }
    }
}
