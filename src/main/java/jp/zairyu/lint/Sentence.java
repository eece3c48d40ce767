package jp.zairyu.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A sentence that answers need.
 *
 * @param screening whose words are asked for it
 * @param key its key
 * @param holes names that may stand in its holes
 * @param asker what needs it; null where only an answer may have it, and need not
 */
record Sentence(String screening, String key, Set<String> holes, Asker asker) {
    /**
     * @param file where it stands
     * @param line worked out only where the sentence is missing
     * @param rule null where no rule needs it
     * @param what who needs the sentence, in words
     */
    record Asker(String file, Supplier<Integer> line, String rule, String what) {}

    /** Where its words belong: in the folder of whatever needs it; questions and words for lists are everybody's. */
    String folder() {
        return isShared() ? "words" : Home.module(asker.file());
    }

    private boolean isShared() {
        return List.of("question.", "list.", "criterion.", "report.").stream().anyMatch(key::startsWith)
                || key.equals("notice");
    }
}
