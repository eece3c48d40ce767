package jp.zairyu.lint;

import org.junit.jupiter.api.Test;

/** What nothing uses. */
class UnusedTest {
    @Test
    void isNothingInTheProject() {
        Edited.rules().says(new UnusedWords());
        Edited.rules().says(new UnusedLaw());
        Edited.rules().says(new UnusedTables());
    }

    @Test
    void words() {
        Edited.rules()
                .add("engineer/messages_ja.properties", "\nengineer.conduct.taxes.not-met=x\n")
                .add("engineer/messages_en.properties", "\nengineer.conduct.taxes.not-met=x\n")
                .says(
                        new UnusedWords(),
                        "engineer/messages_ja.properties [engineer.conduct.taxes.not-met=x]: warning: nothing asks for the words engineer.conduct.taxes.not-met. Take the line out, here and in engineer/messages_en.properties, or mend its key");
    }

    @Test
    void aQuestionThatNobodyAsks() {
        Edited.rules()
                .add("words/messages_ja.properties", "\nquestion./person/nothing=x\n")
                .says(
                        new UnusedWords(),
                        "words/messages_ja.properties [question./person/nothing=x]: warning: nothing asks for the words question./person/nothing. Take the line out, here and in words/messages_en.properties, or mend its key");
    }

    @Test
    void aNumber() {
        Edited.rules()
                .replace(
                        "parameters/working_hours.yaml",
                        "working_hours.labour_law.weekly:",
                        "working_hours.labour_law.monthly:")
                .says(
                        new UnusedLaw(),
                        "parameters/working_hours.yaml [working_hours.labour_law.monthly:]: warning: no rule, criterion, penalty or table names working_hours.labour_law.monthly. Take it out, or name it in the rule that it is for");
    }

    @Test
    void aTable() {
        Edited.rules()
                .replace("vocabulary/choices.yaml", "landings:", "made-up:\n  one: { ja: 一, en: one }\n\nlandings:")
                .says(
                        new UnusedTables(),
                        "vocabulary/choices.yaml [made-up:]: warning: nothing takes words from the table made-up. Take it out");
    }
}
