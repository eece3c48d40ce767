package jp.zairyu.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jp.zairyu.ScreeningService;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.request.BadRequest;
import jp.zairyu.request.RequestReader;
import jp.zairyu.verdict.Tree;

/** Puts changed bodies through the same door and the same rules, up to the verdict, and counts how often. */
final class Trials {
    private static final JsonMapper JSON = new JsonMapper();

    private final RulebookShelf shelf;
    private final String screening;
    private final LocalDate today;
    private final int most;
    private final boolean inPlainJapanese;
    private final AtomicInteger done;

    /**
     * @param today the day of judgement where a body states none, and the first on which somebody could act
     * @param most how many bodies may be tried
     * @param inPlainJapanese whether sentences are wanted in plain Japanese, too
     */
    Trials(RulebookShelf shelf, String screening, LocalDate today, int most, boolean inPlainJapanese) {
        this.shelf = shelf;
        this.screening = screening;
        this.today = today;
        this.most = most;
        this.inPlainJapanese = inPlainJapanese;
        this.done = new AtomicInteger();
    }

    private Trials(Trials other, RulebookShelf shelf) {
        this.shelf = shelf;
        this.screening = other.screening;
        this.today = other.today;
        this.most = other.most;
        this.inPlainJapanese = other.inPlainJapanese;
        this.done = other.done;
    }

    /** The same, counted together, by the law as it stands before a day: what changes from that day on does not. */
    Trials before(LocalDate day) {
        return new Trials(this, shelf.with(shelf.ruleset().before(day)));
    }

    RulebookShelf shelf() {
        return shelf;
    }

    /** The body as this screening alone is asked: what a question to several says beside the facts may be no word of it. */
    ObjectNode body(byte[] body) {
        try {
            var asked = (ObjectNode) JSON.readTree(body);
            asked.remove("screenings");
            if (shelf.ruleset().screening(screening).criteria().entries().isEmpty()) {
                asked.remove(List.of("statuses", "designations"));
            }
            return asked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOver() {
        return done.get() >= most;
    }

    int done() {
        return done.get();
    }

    int most() {
        return most;
    }

    /** @return nothing where nobody could state the changed facts */
    Optional<Tried> on(Tree tree, List<String> wanted, ObjectNode body) {
        try {
            var request = RequestReader.read(bytes(body), shelf.ruleset(), screening);
            var day = request.asOf() == null ? today : request.asOf();
            done.incrementAndGet();
            var screened = ScreeningService.screened(shelf, screening, day, request.facts(), wanted, inPlainJapanese);
            return Optional.of(new Tried(body, day, today, screened.on(tree)));
        } catch (BadRequest e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
