package jp.zairyu.api;

import java.time.LocalDate;
import java.util.List;
import jp.zairyu.ScreeningService;
import jp.zairyu.changes.Prospecting;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Explainer;
import jp.zairyu.explanation.Manner;
import jp.zairyu.explanation.Screened;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.request.Bounds;
import jp.zairyu.request.Question;
import jp.zairyu.request.RequestReader;
import jp.zairyu.request.ScreeningRequest;

/**
 * A question that bodies are to be held against.
 *
 * @param shelf the ruleset that answers
 * @param now the day of judgement of a body that names none
 * @param most how many changed sets of facts may go through the rules
 * @param bounds how much a body may hold
 */
record Asked(RulebookShelf shelf, String screening, LocalDate now, Wishes wishes, int most, Bounds bounds) {
    /** From facts to an answer: {@link jp.zairyu.ScreeningService}, with or without somebody who counts. */
    interface Judging {
        Explained screen(
                RulebookShelf shelf,
                String screening,
                LocalDate asOf,
                StatedFacts stated,
                List<String> wanted,
                Manner manner);
    }

    /** What the rules found, and the answer made of it. */
    record Explained(Screened screened, ScreeningAnswer answer) {
        /** As nobody counts it. */
        static Explained of(
                RulebookShelf shelf,
                String screening,
                LocalDate asOf,
                StatedFacts stated,
                List<String> wanted,
                Manner manner) {
            var screened = ScreeningService.screened(shelf, screening, asOf, stated, wanted, manner.inPlainJapanese());
            return new Explained(screened, Explainer.explain(screened, wanted, manner.isMinimal()));
        }
    }

    /** @throws jp.zairyu.request.BadRequest naming each field that is wrong */
    ScreeningAnswer answer(byte[] body, Judging judging) {
        return answer(RequestReader.read(body, shelf.ruleset(), Question.of(screening), bounds), body, judging);
    }

    /** @param body of this request */
    ScreeningAnswer answer(ScreeningRequest request, byte[] body, Judging judging) {
        var asOf = request.asOf() == null ? now : request.asOf();
        var manner = wishes.manner();
        var explained = judging.screen(shelf, screening, asOf, request.facts(), request.wanted(), manner);
        return wishes.prospects().isEmpty()
                ? explained.answer()
                : Prospecting.of(
                                shelf,
                                explained.screened(),
                                body,
                                now,
                                request.wanted(),
                                wishes.prospects(),
                                most,
                                manner.inPlainJapanese())
                        .added(explained.answer());
    }
}
