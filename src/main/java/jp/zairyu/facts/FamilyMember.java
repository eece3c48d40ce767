package jp.zairyu.facts;

import jp.zairyu.facts.stated.Cell;
import jp.zairyu.facts.stated.Relative;
import jp.zairyu.law.Vocabulary;

/**
 * A relative as rules see it: {@code relative.status} and the other facts as stated.
 *
 * @param sponsors whether a holder of the status that person holds can sponsor a dependent ({@code statuses.csv}); null
 *     where the status is not stated
 */
public record FamilyMember(
        int number,
        Relative relative,

        @Cell(table = "statuses", column = "sponsors_dependents")
        String sponsors) implements Numbered {
    static FamilyMember of(int number, Relative relative, Vocabulary.Table statuses) {
        var row = statuses.row(relative.status());
        return new FamilyMember(number, relative, row == null ? null : row.get("sponsors_dependents"));
    }

    @Override
    public String list() {
        return "family";
    }
}
