package jp.zairyu.facts.stated;

/**
 * A language ability shown by a certificate.
 */
public record LanguageCertificate(
        @Word("languages") String language,
        @Word("language-tests") String test,
        @Word("language-levels") String level,
        @Limits(min = 0, max = 1000) Integer score) {}
