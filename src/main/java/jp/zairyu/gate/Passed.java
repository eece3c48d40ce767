package jp.zairyu.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/**
 * What has passed the gate before: whole folders by their version, compiled modules by their rules, and cases by everything their answer can depend
 * on. Kept beside the service from one start to the next, for one engine only.
 *
 * <p>Losing it costs time, nothing else; so whatever is odd about the file is passed over.
 */
final class Passed {
    private static final Logger LOG = Logger.getLogger(Passed.class);
    private static final int MOST_CASES = 50_000;
    private static final int MOST_FOLDERS = 200;
    private static final int MOST_MODULES = 1_000;

    private final Path file;
    private final Map<String, Boolean> folders = newestOf(MOST_FOLDERS);
    private final Map<String, Boolean> modules = newestOf(MOST_MODULES);
    private final Map<String, Set<String>> cases = newestOf(MOST_CASES);

    private Passed(Path file) {
        this.file = file;
    }

    /** Kept in memory only. */
    static Passed inMemory() {
        return new Passed(null);
    }

    /** @param directory where it is kept; made if it is not there */
    static Passed in(Path directory) {
        var passed = new Passed(directory.resolve("passed-" + EngineVersion.ofThisProgram() + ".gz"));
        passed.load();
        return passed;
    }

    /** Whether a folder of exactly this content has passed. */
    boolean hasFolder(String version) {
        return folders.containsKey(version);
    }

    /** Whether a module with exactly these rules has been compiled. */
    boolean hasModule(String hash) {
        return modules.containsKey(hash);
    }

    void addModule(String hash) {
        modules.put(hash, true);
    }

    /** What a case brought to light when it passed, or null if it has not. */
    Set<String> covered(String fingerprint) {
        return cases.get(fingerprint);
    }

    void add(String fingerprint, Set<String> covered) {
        cases.put(fingerprint, covered);
    }

    void addFolder(String version) {
        folders.put(version, true);
    }

    /** Writes it down for the next start, whole or not at all. */
    void save() {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            var unfinished = Files.createTempFile(file.getParent(), "passed-", ".tmp");
            try (var out = new GZIPOutputStream(Files.newOutputStream(unfinished))) {
                out.write(String.join("\n", lines()).getBytes(UTF_8));
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            LOG.debugf("What passed the gate could not be kept for the next start: %s", e.getMessage());
        }
    }

    /** Criteria are written once and then by their number: a case brings dozens of them to light. */
    private List<String> lines() {
        var numbers = new LinkedHashMap<String, Integer>();
        cases.values().forEach(covered -> covered.forEach(word -> numbers.putIfAbsent(word, numbers.size())));
        var lines = new ArrayList<String>();
        folders.keySet().forEach(version -> lines.add("folder " + version));
        modules.keySet().forEach(hash -> lines.add("module " + hash));
        numbers.keySet().forEach(word -> lines.add("word " + word));
        cases.forEach((fingerprint, covered) -> lines.add("case " + fingerprint + " " + numbered(covered, numbers)));
        return lines;
    }

    private static String numbered(Collection<String> covered, Map<String, Integer> numbers) {
        return String.join(
                ",",
                covered.stream()
                        .map(word -> Integer.toString(numbers.get(word), 36))
                        .toList());
    }

    private void load() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            var words = new ArrayList<String>();
            new String(in.readAllBytes(), UTF_8).lines().forEach(line -> line(line, words));
        } catch (IOException | RuntimeException e) {
            folders.clear();
            modules.clear();
            cases.clear();
        }
    }

    private void line(String line, List<String> words) {
        var parts = line.split(" ", 2);
        switch (parts[0]) {
            case "folder" -> folders.put(parts[1], true);
            case "module" -> modules.put(parts[1], true);
            case "word" -> words.add(parts[1]);
            case "case" -> {
                var covered = new TreeSet<String>();
                var numbers = parts[1].substring(parts[1].indexOf(' ') + 1);
                for (var number : numbers.isEmpty() ? new String[0] : numbers.split(",")) {
                    covered.add(words.get(Integer.parseInt(number, 36)));
                }
                cases.put(parts[1].substring(0, parts[1].indexOf(' ')), covered);
            }
            default -> throw new IllegalArgumentException(line);
        }
    }

    /** Keeps what was asked for last. */
    private static <V> Map<String, V> newestOf(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }
}
