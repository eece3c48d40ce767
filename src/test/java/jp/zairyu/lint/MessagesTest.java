package jp.zairyu.lint;

import org.junit.jupiter.api.Test;

/** Sentences that are missing, or cannot be filled. */
class MessagesTest {
    @Test
    void ofTheProjectAreWhole() {
        Edited.rules().says(new MissingSentences());
        Edited.rules().says(new MessagePairs());
    }

    @Test
    void aMissingSentenceIsSaidWithItsLanguageAndFile() {
        Edited.rules()
                .replace(
                        "engineer/messages_en.properties",
                        "engineer.conduct.taxes.met=",
                        "engineer.conduct.taxes.mett=")
                .says(
                        new MissingSentences(),
                        "engineer/conduct.drl [@outcome( MET )]: \"T8 Taxes are paid\": the rule needs the words engineer.conduct.taxes.met, which are missing in English. Add the line `engineer.conduct.taxes.met=…` to engineer/messages_en.properties");
    }

    @Test
    void aMissingLabelAndAMissingQuestionAreSaid() {
        Edited.rules()
                .replace("engineer/messages_ja.properties", "engineer.conduct.taxes.label=", "# ")
                .replace("words/messages_ja.properties", "question./conduct/taxesPaid=", "# ")
                .replace("words/messages_en.properties", "question./conduct/taxesPaid=", "# ")
                .says(
                        new MissingSentences(),
                        "eligibility/settlement/criteria.yaml [needs: [/conduct/taxesPaid]]: the need /conduct/taxesPaid of eligibility.pr.taxes needs the words question./conduct/taxesPaid, which are missing in Japanese and English. Add the line `question./conduct/taxesPaid=…` to words/messages_ja.properties and words/messages_en.properties",
                        "engineer/criteria.yaml [- id: engineer.conduct.taxes]: engineer.conduct.taxes needs the words engineer.conduct.taxes.label, which are missing in Japanese. Add the line `engineer.conduct.taxes.label=…` to engineer/messages_ja.properties");
    }

    @Test
    void aKeyOfOneLanguageOnlyIsSaid() {
        Edited.rules()
                .add("engineer/messages_en.properties", "engineer.conduct.more=More\n")
                .says(
                        new MessagePairs(),
                        "engineer/messages_en.properties [engineer.conduct.more=More]: engineer.conduct.more is missing in Japanese. Add the line `engineer.conduct.more=…` to engineer/messages_ja.properties");
    }

    @Test
    void differentHolesAreSaid() {
        Edited.rules()
                .replace(
                        "illegalwork/messages_en.properties",
                        "illegalwork.hours.weekly.met=At most {worked}",
                        "illegalwork.hours.weekly.met=At most {work}")
                .says(
                        new MessagePairs(),
                        "illegalwork/messages_en.properties [illegalwork.hours.weekly.met=At most {work} hours in any seven days in a row; the limit is {limit}.]: \"A student keeps to the weekly hours outside long vacations\": illegalwork.hours.weekly.met has the hole {work}, which the rule does not record. Did you mean `worked`?");
    }

    @Test
    void aTableThatDoesNotExistIsSaid() {
        Edited.rules()
                .replace(
                        "illegalwork/messages_en.properties",
                        "illegalwork.scope.side-job.review=Whether a side job within {status:statuses}",
                        "illegalwork.scope.side-job.review=Whether a side job within {status:status}")
                .says(
                        new MessagePairs(),
                        "illegalwork/messages_en.properties [illegalwork.scope.side-job.review=Whether a side job within {status:status} needs no permission depends on the contract; a person must judge.]: illegalwork.scope.side-job.review looks {status} up in status, and there is no such table in vocabulary/. Did you mean `statuses`?");
    }
}
