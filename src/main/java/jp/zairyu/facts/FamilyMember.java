package jp.zairyu.facts;

import jp.zairyu.facts.stated.Relative;

/** A relative as rules see it: {@code relative.status} and the other facts as stated. */
public record FamilyMember(int number, Relative relative) implements Numbered {
    @Override
    public String list() {
        return "family";
    }
}
