package jp.zairyu.facts;

/**
 * A language ability shown by a certificate, as rules see it.
 */
public record Certificate(int number, String language, String test, String level, Integer score) implements Numbered {
    @Override
    public String list() {
        return "languageCertificates";
    }
}
