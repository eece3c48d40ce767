package jp.zairyu.lint;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;
import jp.zairyu.law.ScreeningLaw;

/** Statuses that are answered for: their words and neighbours exist, and every status and designation has an entry. */
final class Entries implements Lint.Check {
    @Override
    public void check(Material material, List<Diagnostic> found) {
        material.ruleset().screenings().values().stream()
                .map(ScreeningLaw::criteria)
                .filter(book -> !book.entries().isEmpty())
                .forEach(book -> {
                    book.entries().forEach(entry -> entry(material, book, entry, found));
                    ranking(material, book, found);
                    answered(material, book, "statuses", CriteriaBook.Entry::status, found);
                    answered(material, book, "designations", CriteriaBook.Entry::designation, found);
                });
    }

    private static void entry(Material material, CriteriaBook book, CriteriaBook.Entry entry, List<Diagnostic> found) {
        var file = Home.criteria(book.criteria().get(entry.tree().id()));
        word(material, file, "statuses", entry.status(), found);
        word(material, file, "designations", entry.designation(), found);
        word(material, file, "sub-categories", entry.subCategory(), found);
        var ids = book.entries().stream().map(CriteriaBook.Entry::id).toList();
        entry.neighbours().stream()
                .filter(neighbour -> !ids.contains(neighbour))
                .forEach(neighbour -> found.add(Diagnostic.error(
                        file,
                        material.lines().of(file, neighbour),
                        null,
                        entry.id() + ": its neighbour " + neighbour + " is no status that is answered for",
                        NearestWord.remedy(neighbour, ids, "Name the id of another entry under `statuses:`"))));
    }

    private static void ranking(Material material, CriteriaBook book, List<Diagnostic> found) {
        var file = Home.criteria(book.screening());
        var ids = book.entries().stream().map(CriteriaBook.Entry::id).toList();
        book.ranking().stream()
                .filter(ranked -> !ids.contains(ranked))
                .forEach(ranked -> found.add(Diagnostic.error(
                        file,
                        material.lines().of(file, ranked),
                        null,
                        "`ranking` names " + ranked + ", which is no status that is answered for",
                        NearestWord.remedy(ranked, ids, "Name the id of an entry under `statuses:`"))));
        book.common().stream()
                .filter(common -> !book.criteria().containsKey(common))
                .sorted()
                .forEach(common -> found.add(Diagnostic.error(
                        file,
                        material.lines().of(file, common),
                        null,
                        "`common` names " + common + ", which no tree holds",
                        NearestWord.remedy(common, book.criteria().keySet(), "Name the id of a criterion"))));
    }

    private static void word(Material material, String file, String table, String code, List<Diagnostic> found) {
        var rows = material.ruleset().vocabulary().table(table).rows();
        if (code != null && !rows.containsKey(code)) {
            found.add(Diagnostic.error(
                    file,
                    material.lines().of(file, code),
                    null,
                    "there is no " + code + " in the table " + table,
                    NearestWord.remedy(code, rows.keySet(), "Add a row to that table")));
        }
    }

    /** Whoever may ask for a word of this table is answered. */
    private static void answered(
            Material material,
            CriteriaBook book,
            String table,
            Function<CriteriaBook.Entry, String> word,
            List<Diagnostic> found) {
        var answered = book.entries().stream().map(word).collect(Collectors.toSet());
        var file = "vocabulary/" + table + ".csv";
        material.ruleset().vocabulary().table(table).rows().keySet().stream()
                .filter(code -> !answered.contains(code))
                .forEach(code -> found.add(Diagnostic.error(
                        file,
                        material.lines().row(file, code),
                        null,
                        code + " has no entry in " + book.screening() + "/",
                        "Add an entry with a tree under `statuses:` of a criteria.yaml there")));
    }
}
