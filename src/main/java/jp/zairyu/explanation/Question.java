package jp.zairyu.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.List;
import jp.zairyu.explanation.Answer.Choice;
import jp.zairyu.law.Bilingual;

/**
 * What is always the same in asking for a fact, and its JSON without the braces.
 *
 * @param whole with what there is to choose from
 * @param brief without
 */
record Question(Asked asked, SerializedString whole, SerializedString brief) {
    /** As in {@link Answer.MissingFact}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(Bilingual question, String type, String vocabulary, List<Choice> choices, Long min, Long max) {
        private Asked brief() {
            return new Asked(question, type, vocabulary, null, min, max);
        }
    }

    static Question of(Asked asked) {
        return new Question(asked, bare(asked), bare(asked.brief()));
    }

    private static SerializedString bare(Asked asked) {
        var json = Lasting.json(asked).getValue();
        return new SerializedString(json.substring(1, json.length() - 1));
    }
}
