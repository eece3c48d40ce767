package jp.zairyu.facts;

import jp.zairyu.facts.stated.Word;

/**
 * A language ability shown by a certificate, as rules see it.
 */
public record Certificate(
        int number,
        @Word("languages") String language,
        @Word("language-tests") String test,
        @Word("language-levels") String level,
        Integer score)
        implements Numbered {
    @Override
    public String list() {
        return "languageCertificates";
    }
}
