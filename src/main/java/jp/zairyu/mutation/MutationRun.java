package jp.zairyu.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.drl.DrlFile;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.law.Amended;
import jp.zairyu.law.RulesFolder;

/** Changes the rules one small thing at a time, runs the cases that could notice, and tells which changes none noticed. */
public final class MutationRun {
    private static final int RULES_AT_ONCE = 400;
    private static final int DATA_AT_ONCE = 25;

    private final RulesFolder folder;
    private final String only;
    private final Progress progress;
    private final RulebookShelf shelf;
    private final Map<String, DrlFile> parsed = new LinkedHashMap<>();
    private final List<Supplier<List<Trial>>> work = new ArrayList<>();
    private int mutants;

    private MutationRun(RulesFolder folder, String only, Progress progress) {
        this.folder = folder;
        this.only = only;
        this.progress = progress;
        this.shelf = RulebookShelf.open(folder);
    }

    /** Told now and then how far the run has come. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int all);
    }

    /**
     * @param only a part of the paths of the files to change; empty: all
     * @throws CaseFails where a case fails without any change
     */
    public static Survivors of(RulesFolder folder, String only, Progress progress) {
        return new MutationRun(folder, only, progress).run();
    }

    private Survivors run() {
        shelf.ruleset().modules().values().forEach(module -> module.rules()
                .forEach((file, text) ->
                        parsed.put(file, DrlReader.read(file, text).file())));
        try (var workers = new Workers()) {
            var cases = new Cases(shelf, CaseBook.of(folder), workers);
            plan(cases);
            var done = new AtomicInteger();
            var trials = workers.all(work, one -> {
                var some = one.get();
                progress.at(done.addAndGet(some.size()), mutants);
                return some;
            });
            return Survivors.of(trials.stream().flatMap(List::stream).toList());
        }
    }

    private void plan(Cases cases) {
        var data = new DataTrials(shelf, cases, new Amended(folder, shelf.ruleset()));
        var builtOn = new BuiltOn(shelf.ruleset().modules().values(), parsed);
        for (var module : shelf.ruleset().modules().values()) {
            var files = parsed.values().stream()
                    .filter(file -> module.rules().containsKey(file.path()) && isWanted(file.path()))
                    .toList();
            var rules = files.stream()
                    .flatMap(file -> RuleMutants.of(file, folder.text(file.path()), module.name()).stream())
                    .toList();
            parts(rules, RULES_AT_ONCE, some -> new RuleTrials(shelf, cases, builtOn, some).run());
            var citations = files.stream()
                    .flatMap(file -> CitationMutant.of(file, module.name()).stream())
                    .toList();
            parts(citations, DATA_AT_ONCE, some -> some.stream()
                    .map(data::citation)
                    .toList());
        }
        parts(
                files("criteria.yaml")
                        .flatMap(file -> CriteriaMutants.of(file, folder.text(file)).stream())
                        .toList(),
                DATA_AT_ONCE,
                some -> some.stream().map(data::criteria).toList());
        var horizon = shelf.ruleset().parameters().horizon();
        parts(
                files(".yaml")
                        .filter(file -> file.startsWith("parameters/"))
                        .flatMap(file -> ParameterMutants.of(file, folder.text(file), horizon).stream())
                        .toList(),
                DATA_AT_ONCE,
                some -> some.stream().map(data::parameter).toList());
    }

    private Stream<String> files(String ending) {
        return folder.names(file -> file.endsWith(ending) && isWanted(file)).stream();
    }

    private boolean isWanted(String file) {
        return file.contains(only);
    }

    private <T> void parts(List<T> all, int size, Function<List<T>, List<Trial>> trial) {
        for (var from = 0; from < all.size(); from += size) {
            var some = all.subList(from, Math.min(from + size, all.size()));
            work.add(() -> trial.apply(some));
        }
        mutants += all.size();
    }
}
