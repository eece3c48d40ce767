package jp.zairyu.law;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules folder → {@link Ruleset}. Reads data only; the rules themselves are compiled in the engine room. */
public final class RulesetReader {
    private final RulesFolder folder;
    private final String version;
    private final List<Diagnostic> wrong = new ArrayList<>();

    /** By file: several screenings say the same sentences. */
    private final Map<String, Map<String, String>> sentences = new HashMap<>();

    private RulesetReader(RulesFolder folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** @throws RulesetException naming everything that cannot be read, with file and line, and why */
    public static Ruleset read(RulesFolder folder) {
        return read(folder, folder.version());
    }

    /**
     * The same.
     *
     * @param version the folder's version, where it is known already
     */
    public static Ruleset read(RulesFolder folder, String version) {
        return new RulesetReader(folder, version).ruleset();
    }

    private Ruleset ruleset() {
        StrayFiles.check(folder, wrong);
        var tables = new VocabularyReader(folder, wrong);
        var words = tables.words();
        var parameters = ParameterReader.read(folder, wrong);
        tables.check(parameters.numbers().keySet());
        folder.names(name -> name.matches(".*/messages_(ja|en|easy)\\.properties"))
                .forEach(file -> MessagesText.check(file, folder.text(file), wrong));
        var files = criteriaFiles();
        var modules = modules(files);
        var screenings = screenings(files);
        if (!wrong.isEmpty()) {
            throw new RulesetException(
                    wrong.stream().sorted(Diagnostic.BY_PLACE).toList());
        }
        return new Ruleset(
                version,
                words,
                tables.relations(words),
                tables.activities(words),
                tables.officeDays(),
                parameters,
                screenings,
                modules);
    }

    private Map<String, CriteriaYaml.Book> criteriaFiles() {
        var files = new LinkedHashMap<String, CriteriaYaml.Book>();
        for (var file : folder.names(name -> name.endsWith("/criteria.yaml"))) {
            Yaml.read(file, folder.text(file), CriteriaYaml.Book.class, wrong).ifPresent(book -> files.put(file, book));
        }
        return files;
    }

    /**
     * Every folder with a criteria.yaml is a screening; folders in it with a criteria.yaml are parts of it. Only where every
     * file can be read: what one file names may stand in another.
     */
    private Map<String, ScreeningLaw> screenings(Map<String, CriteriaYaml.Book> files) {
        var screenings = new LinkedHashMap<String, ScreeningLaw>();
        if (wrong.stream().noneMatch(one -> one.file().endsWith("/criteria.yaml"))) {
            CriteriaReader.read(files, wrong)
                    .forEach((name, book) -> screenings.put(
                            name,
                            new ScreeningLaw(
                                    book,
                                    messages(book),
                                    kept(book, "changes.yaml", PossibleChange.class),
                                    kept(book, "edges.yaml", Edge.class))));
        }
        return screenings;
    }

    private Map<String, Module> modules(Map<String, CriteriaYaml.Book> files) {
        var modules = new LinkedHashMap<String, Module>();
        files.forEach((file, book) -> {
            var name = CriteriaReader.module(file);
            var after = book.after() == null ? List.<String>of() : book.after();
            modules.put(name, new Module(name, rules(name), after));
        });
        files.forEach((file, book) -> modules.get(CriteriaReader.module(file)).after().stream()
                .filter(other -> !folder.files().containsKey(other + "/criteria.yaml"))
                .forEach(other -> wrong.add(Diagnostic.error(
                        file,
                        book.place().line("/after"),
                        null,
                        "`after` names `" + other + "`, which is no folder with a criteria.yaml",
                        NearestWord.remedy(other, modules.keySet())))));
        return modules;
    }

    /** What a screening and those it borrows from keep in a file of that name. */
    private <T> List<T> kept(CriteriaBook book, String name, Class<T> type) {
        return Stream.concat(Stream.of(book.screening()), borrowed(book).stream())
                .map(screening -> screening + "/" + name)
                .filter(folder.files()::containsKey)
                .flatMap(file -> Yaml.list(file, folder.text(file), type, wrong).stream())
                .map(Yaml.Item::value)
                .toList();
    }

    private static List<String> borrowed(CriteriaBook book) {
        return book.criteria().values().stream()
                .map(criterion -> criterion.module().split("/")[0])
                .filter(screening -> !screening.equals(book.screening()))
                .distinct()
                .toList();
    }

    /** The words of a screening: the shared ones, those of every screening it borrows from, and its own. */
    private Messages messages(CriteriaBook book) {
        var byLanguage = new LinkedHashMap<String, Map<String, String>>();
        for (var language : Messages.LANGUAGES) {
            var words = new TreeMap<String, String>();
            add("words", language, words);
            borrowed(book).forEach(screening -> add(screening, language, words));
            add(book.screening(), language, words);
            byLanguage.put(language, words);
        }
        return new Messages(byLanguage);
    }

    /** Adds all messages of a folder and of the folders in it. */
    private void add(String folderName, String language, Map<String, String> words) {
        folder.names(name ->
                        name.startsWith(folderName + "/") && name.endsWith("/messages_" + language + ".properties"))
                .forEach(file -> words.putAll(sentences.computeIfAbsent(file, this::properties)));
    }

    private Map<String, String> properties(String file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(folder.text(file)));
            var words = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The DRL files of a part's own folder. */
    private Map<String, String> rules(String module) {
        var rules = new TreeMap<String, String>();
        for (var file : folder.names(
                name -> name.endsWith(".drl") && CriteriaReader.module(name).equals(module))) {
            rules.put(file, folder.text(file));
        }
        return rules;
    }
}
