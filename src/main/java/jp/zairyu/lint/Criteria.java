package jp.zairyu.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.zairyu.engine.Finding;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.ScreeningLaw;

/** Each criterion has its law: citation, standing, a provision that exists, and a word that exists. */
final class Criteria implements Lint.Check {
    /** Every criterion, once, by the screening that describes it. */
    static Stream<Criterion> described(Material material) {
        return material.ruleset().screenings().values().stream()
                .map(ScreeningLaw::criteria)
                .flatMap(book -> book.criteria().values().stream().filter(one -> one.isDescribedIn(book.screening())));
    }

    /** The ids of all criteria that rules can conclude. */
    static Set<String> known(Material material) {
        var known = new TreeSet<String>();
        described(material).map(Criterion::id).forEach(known::add);
        return known;
    }

    @Override
    public void check(Material material, List<Diagnostic> found) {
        var words = words(material);
        provisions(material, found);
        described(material).forEach(criterion -> {
            law(material, criterion, found);
            word(material, words, criterion, found);
        });
    }

    private static void law(Material material, Criterion criterion, List<Diagnostic> found) {
        if (criterion.citation() == null) {
            add(material, criterion, criterion.id(), "has no citation", "Write `citation:` here or above it", found);
        }
        if (criterion.standing() == null) {
            add(
                    material,
                    criterion,
                    criterion.id(),
                    "has no standing",
                    "Write `standing: stated`, `found` or `unverified` here or above it",
                    found);
        }
    }

    /** A part passes its provision down, so only the first that has it is named. */
    private static void provisions(Material material, List<Diagnostic> found) {
        var provisions = material.ruleset().parameters().provisions().keySet();
        var said = new HashSet<String>();
        described(material)
                .filter(criterion -> criterion.provision() != null && !provisions.contains(criterion.provision()))
                .filter(criterion -> said.add(criterion.module() + criterion.provision()))
                .forEach(criterion -> add(
                        material,
                        criterion,
                        criterion.provision(),
                        "there is no provision " + criterion.provision() + " in parameters/",
                        NearestWord.remedy(criterion.provision(), provisions, "Add it, with the days it is in force"),
                        found));
    }

    /** What a criterion is concluded for must be a word, or no rule could ever conclude it. */
    private static void word(Material material, Set<String> words, Criterion criterion, List<Diagnostic> found) {
        var concludedAs = criterion.concludedAs().split(Finding.VARIANT);
        if (concludedAs.length > 1 && !words.contains(concludedAs[1])) {
            add(
                    material,
                    criterion,
                    criterion.concludedAs(),
                    concludedAs[1] + " is no word of any table in vocabulary/",
                    NearestWord.remedy(
                            concludedAs[1], words, "Name a word that the rules of " + concludedAs[0] + " know"),
                    found);
        }
    }

    /** The codes of all tables, and the words in their cells. */
    private static Set<String> words(Material material) {
        var words = new TreeSet<String>();
        material.ruleset().vocabulary().tables().values().stream()
                .flatMap(table -> table.rows().values().stream())
                .forEach(row -> {
                    words.add(row.code());
                    row.cells().values().forEach(cell -> words.addAll(Arrays.asList(cell.split("\\|"))));
                });
        return words;
    }

    private static void add(
            Material material,
            Criterion criterion,
            String word,
            String problem,
            String remedy,
            List<Diagnostic> found) {
        var file = Home.criteria(criterion);
        found.add(
                Diagnostic.error(file, material.lines().of(file, word), null, criterion.id() + ": " + problem, remedy));
    }
}
