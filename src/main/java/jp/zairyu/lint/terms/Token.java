package jp.zairyu.lint.terms;

/**
 * One word of the text.
 *
 * @param text as written, quotation marks included
 * @param at its first character
 */
public record Token(Kind kind, String text, int at) {
    /** What sort of word it is. */
    public enum Kind {
        /** A property, a fact, a function … */
        NAME,
        /** A name with $. */
        BINDING,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    public boolean is(String written) {
        return kind != Kind.TEXT && text.equals(written);
    }

    /** A text without its quotation marks. */
    public String unquoted() {
        return text.substring(1, text.length() - 1);
    }
}
