package jp.zairyu.lint;

import java.util.List;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.Diagnostic;
import jp.zairyu.law.NearestWord;

/** Every desk of the table is advised somewhere, and every desk that is advised stands in the table. */
final class Desks implements Lint.Check {
    private static final String TABLE = "vocabulary/desks.csv";
    private static final String HOME = "guidance/desks/criteria.yaml";
    private static final String DESK = "guidance.desk.";

    @Override
    public void check(Material material, List<Diagnostic> found) {
        if (material.ruleset().screening("guidance") == null) {
            return;
        }
        var desks = material.ruleset().vocabulary().table("desks").rows().keySet();
        var advised = material.ruleset().screening("guidance").criteria().advice().stream()
                .map(CriteriaBook.Advice::id)
                .filter(id -> id != null && id.startsWith(DESK))
                .map(id -> id.substring(DESK.length()))
                .toList();
        desks.stream()
                .filter(desk -> !advised.contains(desk))
                .forEach(desk -> found.add(Diagnostic.error(
                        TABLE,
                        material.lines().row(TABLE, desk),
                        null,
                        "the desk `" + desk + "` has no entry in " + HOME,
                        "Write one like its neighbours, `id: " + DESK + desk + "`")));
        advised.stream()
                .filter(desk -> !desks.contains(desk))
                .forEach(desk -> found.add(Diagnostic.error(
                        HOME,
                        material.lines().of(HOME, DESK + desk),
                        null,
                        "`" + DESK + desk + "` is no desk of " + TABLE,
                        NearestWord.remedy(desk, desks, "Add a row to the table"))));
    }
}
