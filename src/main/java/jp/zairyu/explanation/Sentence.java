package jp.zairyu.explanation;

import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Template;

/**
 * What is said under one key.
 *
 * @param easy in plain Japanese; null where nobody asked, or nobody wrote it yet
 * @param whole the words themselves where no value goes into them, so that they are the same for everybody; else null
 */
record Sentence(Template ja, Template en, Template easy, Bilingual whole) {
    /** Where there are no words. */
    static final Sentence NONE = new Sentence(null, null, null, null);

    static Sentence of(Template ja, Template en, Template easy) {
        var isWhole = ja.isWhole() && en.isWhole() && (easy == null || easy.isWhole());
        return new Sentence(ja, en, easy, isWhole ? new Bilingual(text(ja), text(en), text(easy)) : null);
    }

    private static String text(Template template) {
        return template == null ? null : template.filled(hole -> "");
    }
}
