package jp.zairyu.explanation;

import java.util.List;
import java.util.stream.Stream;
import jp.zairyu.explanation.Answer.Choice;
import jp.zairyu.facts.FactPath;
import jp.zairyu.law.Vocabulary;

/** What there is to choose from in answering a question. */
final class Choices {
    /** Longer tables are named, not told. */
    private static final int MOST = 30;

    private final Vocabulary vocabulary;
    private final Phrasebook words;

    Choices(Vocabulary vocabulary, Phrasebook words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** Yes and no, or the words of a short table; null for any other fact. */
    List<Choice> of(FactPath fact) {
        return fact.type().equals("boolean")
                ? Stream.of("true", "false")
                        .map(code -> new Choice(code, words.say("choice." + code)))
                        .toList()
                : fact.table().map(this::words).orElse(null);
    }

    private List<Choice> words(String table) {
        var rows = vocabulary.table(table).rows().values();
        return rows.size() > MOST
                ? null
                : rows.stream().map(row -> new Choice(row.code(), row.name())).toList();
    }
}
