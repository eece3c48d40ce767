package jp.zairyu.law;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The same words in Japanese and English.
 *
 * @param easy in plain Japanese (やさしい日本語); null where nobody wrote them, or nobody asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bilingual(String ja, String en, String easy) {
    public Bilingual(String ja, String en) {
        this(ja, en, null);
    }
}
