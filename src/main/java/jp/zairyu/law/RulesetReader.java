package jp.zairyu.law;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The rules folder → {@link Ruleset}. Reads data only; the rules themselves are compiled in the engine room. */
public final class RulesetReader {
    private final RulesFolder folder;

    private RulesetReader(RulesFolder folder) {
        this.folder = folder;
    }

    /** @throws RulesetException naming the file that cannot be read and why */
    public static Ruleset read(RulesFolder folder) {
        return new RulesetReader(folder).ruleset();
    }

    private Ruleset ruleset() {
        var vocabularyReader = new VocabularyReader(folder);
        var words = vocabularyReader.words();
        var files = new LinkedHashMap<String, CriteriaYaml.Book>();
        folder.names(name -> name.endsWith("/criteria.yaml"))
                .forEach(file -> files.put(file, Yaml.read(folder, file, CriteriaYaml.Book.class)));
        return new Ruleset(
                folder.version(),
                words,
                vocabularyReader.relations(words),
                vocabularyReader.activities(words),
                vocabularyReader.officeDays(),
                ParameterReader.read(folder),
                screenings(files),
                modules(files));
    }

    /** Every folder with a criteria.yaml is a screening; folders in it with a criteria.yaml are parts of it. */
    private Map<String, ScreeningLaw> screenings(Map<String, CriteriaYaml.Book> files) {
        var books = CriteriaReader.read(files);
        var screenings = new LinkedHashMap<String, ScreeningLaw>();
        books.forEach((name, book) -> screenings.put(name, new ScreeningLaw(book, messages(book))));
        return screenings;
    }

    private Map<String, Module> modules(Map<String, CriteriaYaml.Book> files) {
        var modules = new LinkedHashMap<String, Module>();
        files.forEach((file, book) -> {
            var name = CriteriaReader.module(file);
            var after = book.after() == null ? List.<String>of() : book.after();
            modules.put(name, new Module(name, rules(name), after));
        });
        modules.values().forEach(module -> module.after().stream()
                .filter(other -> !modules.containsKey(other))
                .forEach(other -> {
                    throw new RulesetException(module.name() + "/criteria.yaml", "after: there is no part " + other);
                }));
        return modules;
    }

    /** The words of a screening: the shared ones, those of every screening it borrows from, and its own. */
    private Messages messages(CriteriaBook book) {
        var borrowed = book.criteria().values().stream()
                .map(criterion -> criterion.module().split("/")[0])
                .filter(screening -> !screening.equals(book.screening()))
                .distinct()
                .toList();
        var byLanguage = new LinkedHashMap<String, Map<String, String>>();
        for (var language : new String[] {"ja", "en"}) {
            var words = new TreeMap<String, String>();
            add("words", language, words);
            borrowed.forEach(screening -> add(screening, language, words));
            add(book.screening(), language, words);
            byLanguage.put(language, words);
        }
        return new Messages(byLanguage);
    }

    /** Adds all messages of a folder and of the folders in it. */
    private void add(String folderName, String language, Map<String, String> words) {
        folder.names(name ->
                        name.startsWith(folderName + "/") && name.endsWith("/messages_" + language + ".properties"))
                .forEach(file -> words.putAll(properties(file)));
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
