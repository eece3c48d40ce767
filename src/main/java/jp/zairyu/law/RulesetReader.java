package jp.zairyu.law;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
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
        return new Ruleset(
                folder.version(),
                words,
                vocabularyReader.relations(words),
                vocabularyReader.activities(words),
                vocabularyReader.officeDays(),
                ParameterReader.read(folder),
                screenings());
    }

    /** Every folder with a criteria.yaml is a screening. */
    private Map<String, ScreeningLaw> screenings() {
        var screenings = new LinkedHashMap<String, ScreeningLaw>();
        for (var file : folder.names(name -> name.endsWith("/criteria.yaml"))) {
            var name = file.substring(0, file.indexOf('/'));
            var book = CriteriaReader.read(file, Yaml.read(folder, file, CriteriaReader.BookYaml.class));
            screenings.put(name, new ScreeningLaw(book, messages(name), rules(name)));
        }
        return screenings;
    }

    private Messages messages(String screening) {
        var byLanguage = new LinkedHashMap<String, Map<String, String>>();
        for (var language : new String[] {"ja", "en"}) {
            var words = new TreeMap<String, String>();
            words.putAll(properties("words/messages_" + language + ".properties"));
            words.putAll(properties(screening + "/messages_" + language + ".properties"));
            byLanguage.put(language, words);
        }
        return new Messages(byLanguage);
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

    private Map<String, String> rules(String screening) {
        var rules = new TreeMap<String, String>();
        for (var file : folder.names(name -> name.startsWith(screening + "/") && name.endsWith(".drl"))) {
            rules.put(file, folder.text(file));
        }
        return rules;
    }
}
