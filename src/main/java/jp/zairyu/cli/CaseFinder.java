package jp.zairyu.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.zairyu.cases.CaseBook;
import jp.zairyu.law.RulesFolder;

/** Finds golden cases by what somebody remembers of them: a place, a title or words. */
final class CaseFinder {
    private static final Pattern PLACE = Pattern.compile("(.+\\.yaml)(?::(\\d+))?");

    private final RulesFolder folder;
    private final Path directory;

    CaseFinder(RulesFolder folder, Path directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /** @param wanted {@code <file>}, {@code <file>:<line>}, a title, or words of title and file */
    List<CaseBook.Filed> find(String wanted) {
        var place = PLACE.matcher(wanted);
        if (!place.matches()) {
            return named(wanted);
        }
        var cases = in(place.group(1));
        return place.group(2) == null ? cases : at(Integer.parseInt(place.group(2)), cases);
    }

    /** The case that a line stands in. */
    private static List<CaseBook.Filed> at(int line, List<CaseBook.Filed> cases) {
        return cases.stream()
                .filter(filed -> filed.line() <= line)
                .max(Comparator.comparingInt(CaseBook.Filed::line))
                .stream()
                .toList();
    }

    /** The path may be that of the rules folder or of the shell. */
    private List<CaseBook.Filed> in(String path) {
        var given = path.replace('\\', '/');
        var root = directory.normalize().toString().replace('\\', '/') + "/";
        return read(file -> file.equals(given) || (root + file).equals(given))
                .or(() -> read(file -> file.endsWith("/" + given)))
                .orElse(List.of());
    }

    private Optional<List<CaseBook.Filed>> read(Predicate<String> which) {
        var cases = folder.names(which).stream()
                .flatMap(file -> CaseBook.of(file, folder.text(file)).stream())
                .toList();
        return cases.isEmpty() ? Optional.empty() : Optional.of(cases);
    }

    /** Those with exactly this title or, if there are none, those that hold all its words. */
    private List<CaseBook.Filed> named(String wanted) {
        var words = wanted.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var cases = folder.names(file -> holds(file + folder.text(file), words)).stream()
                .flatMap(file -> CaseBook.of(file, folder.text(file)).stream())
                .filter(filed -> holds(filed.toString(), words))
                .toList();
        var exact = cases.stream()
                .filter(filed -> filed.goldenCase().name().equalsIgnoreCase(wanted.strip()))
                .toList();
        return exact.isEmpty() ? cases : exact;
    }

    private static boolean holds(String text, String... words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(lower::contains);
    }
}
