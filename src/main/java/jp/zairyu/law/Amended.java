package jp.zairyu.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A ruleset with the text of one data file changed: only what the change touches is read anew. */
public final class Amended {
    private static final String CRITERIA = "/criteria.yaml";
    private static final String PARAMETERS = "parameters/";

    private final RulesFolder folder;
    private final Ruleset ruleset;
    private final Map<String, CriteriaYaml.Book> books = new LinkedHashMap<>();

    /** @param ruleset read from the folder */
    public Amended(RulesFolder folder, Ruleset ruleset) {
        this.folder = folder;
        this.ruleset = ruleset;
        folder.names(name -> name.endsWith(CRITERIA)).forEach(file -> books.put(file, book(folder, file)));
    }

    /**
     * @param file a {@code criteria.yaml} or a file of {@code parameters/}
     * @throws RulesetException where the text cannot be read
     */
    public Ruleset with(String file, String text) {
        var changed = new TreeMap<>(folder.files());
        changed.keySet().removeIf(name -> name.startsWith(PARAMETERS) && !name.equals(ParameterReader.HORIZON));
        changed.put(file, text);
        var folder = new RulesFolder(changed);
        return file.endsWith(CRITERIA) ? criteria(folder, file) : parameters(folder);
    }

    private Ruleset criteria(RulesFolder folder, String file) {
        var changed = new LinkedHashMap<>(books);
        changed.put(file, book(folder, file));
        var screenings = new LinkedHashMap<String, ScreeningLaw>();
        var wrong = new ArrayList<Diagnostic>();
        var read = CriteriaReader.read(changed, wrong);
        refuse(wrong);
        read.forEach(
                (name, book) -> screenings.put(name, ruleset.screening(name).with(book)));
        return with(ruleset.parameters(), screenings);
    }

    private Ruleset parameters(RulesFolder folder) {
        var wrong = new ArrayList<Diagnostic>();
        var changed = ParameterReader.read(folder, wrong);
        refuse(wrong);
        var before = ruleset.parameters();
        return with(
                new ParameterBook(
                        together(before.numbers(), changed.numbers()),
                        together(before.provisions(), changed.provisions()),
                        changed.horizon()),
                ruleset.screenings());
    }

    private Ruleset with(ParameterBook parameters, Map<String, ScreeningLaw> screenings) {
        return new Ruleset(
                ruleset.version(),
                ruleset.vocabulary(),
                ruleset.relations(),
                ruleset.activities(),
                ruleset.officeDays(),
                parameters,
                screenings,
                ruleset.modules());
    }

    private static <T> Map<String, T> together(Map<String, T> before, Map<String, T> changed) {
        var all = new TreeMap<>(before);
        all.putAll(changed);
        return all;
    }

    private static CriteriaYaml.Book book(RulesFolder folder, String file) {
        var wrong = new ArrayList<Diagnostic>();
        var book = Yaml.read(file, folder.text(file), CriteriaYaml.Book.class, wrong);
        refuse(wrong);
        return book.orElseThrow(() -> new RulesetException(file, "is empty"));
    }

    private static void refuse(List<Diagnostic> wrong) {
        if (!wrong.isEmpty()) {
            throw new RulesetException(wrong);
        }
    }
}
