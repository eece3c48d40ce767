package jp.zairyu.facts;

import java.time.LocalDate;
import jp.zairyu.facts.stated.Word;

/**
 * A permission to engage in other activity as rules see it.
 */
public record Permission(
        int number, @Word("permission-kinds") String kind, LocalDate grantedOn, LocalDate validUntil)
        implements Numbered {
    @Override
    public String list() {
        return "permissions";
    }
}
