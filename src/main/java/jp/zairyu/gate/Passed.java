package jp.zairyu.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/**
 * What has passed the gate before: whole folders by their version, compiled modules by their rules, and cases by everything
 * their answer can depend on. Kept beside the service from one start to the next, for one engine only.
 *
 * <p>Losing it costs time, nothing else; so whatever is odd about the file is passed over. A start asks only whether its folder has
 * passed, and many services see no edit: all but the folders is read when somebody first asks for it.
 */
final class Passed {
    private static final Logger LOG = Logger.getLogger(Passed.class);
    private static final String FOLDER = "folder ";
    private static final int MOST_CASES = 12_000;
    private static final int MOST_OTHERS = 1_000;

    private final Path file;
    private final Map<String, Boolean> folders = newestOf(MOST_OTHERS);
    private final Map<String, Boolean> modules = newestOf(MOST_OTHERS);
    private final Map<String, Shown> cases = newestOf(MOST_CASES);
    private ShownWords words = new ShownWords();
    private boolean isRead;
    private boolean hasNews;

    private Passed(Path file) {
        this.file = file;
    }

    /** Kept in memory only. */
    static Passed inMemory() {
        var passed = new Passed(null);
        passed.isRead = true;
        return passed;
    }

    /** @param directory where it is kept; made if it is not there */
    static Passed in(Path directory) {
        return new Passed(directory.resolve("passed-" + EngineVersion.ofThisProgram() + ".gz"));
    }

    /** Whether a folder of exactly this content has passed. */
    boolean hasFolder(String version) {
        return isRead ? folders.containsKey(version) : isAmongFirstLines(FOLDER + version);
    }

    void addFolder(String version) {
        read();
        hasNews |= folders.put(version, true) == null;
    }

    /** Whether a module with exactly these rules has been compiled. */
    boolean hasModule(String hash) {
        read();
        return modules.containsKey(hash);
    }

    void addModule(String hash) {
        read();
        hasNews |= modules.put(hash, true) == null;
    }

    /** What a case brought to light when it passed, or null if it has not. */
    Shown shownBy(String fingerprint) {
        read();
        return cases.get(fingerprint);
    }

    void addCase(String fingerprint, Shown shown) {
        read();
        cases.put(fingerprint, shown);
        hasNews = true;
    }

    /** The numbers of words, for what cases bring to light. */
    Shown shown(Set<String> brought) {
        read();
        return words.shown(brought);
    }

    /** The words of all that cases brought to light. */
    Set<String> words(BitSet shown) {
        return words.of(shown);
    }

    /** Writes it down for the next start, whole or not at all. */
    void save() {
        if (file == null || !hasNews) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            var unfinished = Files.createTempFile(file.getParent(), "passed-", ".tmp");
            try (var out = new BufferedWriter(
                    new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(unfinished)), UTF_8))) {
                write(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            hasNews = false;
        } catch (IOException e) {
            LOG.debugf("What passed the gate could not be kept for the next start: %s", e.getMessage());
        }
    }

    private void write(BufferedWriter out) throws IOException {
        for (var version : folders.keySet()) {
            out.write(FOLDER + version + "\n");
        }
        for (var hash : modules.keySet()) {
            out.write("module " + hash + "\n");
        }
        for (var word : words.all()) {
            out.write("word " + word + "\n");
        }
        for (var one : cases.entrySet()) {
            out.write("case " + one.getKey() + " " + one.getValue().text() + "\n");
        }
    }

    /** Folders are written first. */
    private boolean isAmongFirstLines(String wanted) {
        try (var lines = lines()) {
            return lines.takeWhile(line -> line.startsWith(FOLDER)).anyMatch(wanted::equals);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        try (var lines = lines()) {
            lines.forEach(this::line);
        } catch (IOException | RuntimeException e) {
            folders.clear();
            modules.clear();
            cases.clear();
            words = new ShownWords();
        }
    }

    private Stream<String> lines() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Stream.empty();
        }
        var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8));
        return in.lines().onClose(() -> close(in));
    }

    private static void close(Closeable in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        var said = line.substring(line.indexOf(' ') + 1);
        switch (line.substring(0, line.indexOf(' '))) {
            case "folder" -> folders.put(said, true);
            case "module" -> modules.put(said, true);
            case "word" -> words.add(said);
            case "case" ->
                cases.put(said.substring(0, said.indexOf(' ')), Shown.of(said.substring(said.indexOf(' ') + 1)));
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
