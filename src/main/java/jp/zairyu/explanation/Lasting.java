package jp.zairyu.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.zairyu.explanation.Answer.Citation;
import jp.zairyu.law.Bilingual;
import jp.zairyu.law.Criterion;
import jp.zairyu.law.Messages;
import jp.zairyu.law.Same;
import jp.zairyu.law.Standing;

/**
 * What the rules say of themselves, whoever asks: made once, and its JSON written once. It goes when its ruleset goes, and holds
 * nothing that a caller stated: no value, no sentence with a value in it. For several threads.
 */
final class Lasting {
    /** Far above what there is to say; beyond it nothing is kept. */
    private static final int MOST = 50_000;

    private static final Map<Messages, Lasting> BY_RULESET = Collections.synchronizedMap(new WeakHashMap<>());
    /** As the service's own. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** A sentence: its key, and whether it is wanted in plain Japanese, too. */
    private record Said(String key, boolean easy) {}

    private record Cited(String text, String url, Standing standing) {}

    private final Map<Said, Sentence> sentences = new ConcurrentHashMap<>();
    private final Map<Same<Bilingual>, SerializedString> wholes = new ConcurrentHashMap<>();
    private final Map<String, List<Criterion>> tables = new ConcurrentHashMap<>();
    private final Map<Said, Optional<Bilingual>> labels = new ConcurrentHashMap<>();
    private final Map<Said, Question> questions = new ConcurrentHashMap<>();
    private final Map<Cited, Citation> citations = new ConcurrentHashMap<>();
    private final Map<Object, SerializedString> written = new ConcurrentHashMap<>();
    private final Map<Object, SerializedString> opened = new ConcurrentHashMap<>();

    /** All that the rules with these words have to say. */
    static Lasting of(Messages messages) {
        return BY_RULESET.computeIfAbsent(messages, any -> new Lasting());
    }

    /** The sentence under a key, taken apart; {@link Sentence#NONE} where nobody wrote it. */
    Sentence sentence(String key, boolean easy, Supplier<Sentence> taken) {
        var said = new Said(key, easy);
        var known = sentences.get(said);
        return known == null ? kept(sentences, said, told(taken.get())) : known;
    }

    private Sentence told(Sentence sentence) {
        if (sentence.whole() != null) {
            kept(wholes, new Same<>(sentence.whole()), json(sentence.whole()));
        }
        return sentence;
    }

    /** The criteria that make up a table, in its order. */
    List<Criterion> criteria(String table, Supplier<List<Criterion>> found) {
        var known = tables.get(table);
        return known == null ? kept(tables, table, found.get()) : known;
    }

    /** The name of a criterion, or null. */
    Bilingual label(String criterion, boolean easy, Supplier<Bilingual> words) {
        var said = new Said(criterion, easy);
        var known = labels.get(said);
        return (known == null ? kept(labels, said, Optional.ofNullable(words.get())) : known).orElse(null);
    }

    /** The question after a fact. */
    Question question(String path, boolean easy, Supplier<Question> made) {
        var said = new Said(path, easy);
        var known = questions.get(said);
        return known == null ? kept(questions, said, made.get()) : known;
    }

    /** @param url of the text itself; null: that of the law it stands in, which {@code laws} knows by the text */
    Citation citation(String text, String url, Standing standing, Function<String, String> laws) {
        var cited = new Cited(text, url, standing);
        var known = citations.get(cited);
        return known == null
                ? kept(citations, cited, new Citation(text, url == null ? laws.apply(text) : url, standing))
                : known;
    }

    /** The JSON of something that the rules say, by its value. */
    SerializedString written(Object said) {
        var known = written.get(said);
        return known == null ? kept(written, said, json(said)) : known;
    }

    /** The same without the brace at its end, for more to follow. */
    SerializedString opened(Object said) {
        var known = opened.get(said);
        if (known != null) {
            return known;
        }
        var json = json(said).getValue();
        return kept(opened, said, new SerializedString(json.substring(0, json.length() - 1)));
    }

    /** The JSON of a whole sentence that is kept; null for any other words, such as those with values in them. */
    SerializedString ifKept(Bilingual words) {
        return wholes.get(new Same<>(words));
    }

    static SerializedString json(Object said) {
        try {
            return new SerializedString(JSON.writeValueAsString(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <K, V> V kept(Map<K, V> here, K key, V value) {
        if (here.size() < MOST) {
            here.put(key, value);
        }
        return value;
    }
}
