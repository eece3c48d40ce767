package jp.zairyu.api;

import java.time.LocalDate;
import java.util.List;
import jp.zairyu.api.Screener.Wishes;
import jp.zairyu.changes.Prospecting;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.facts.stated.StatedFacts;
import jp.zairyu.request.RequestReader;
import jp.zairyu.request.ScreeningRequest;

/**
 * A question that bodies are to be held against.
 *
 * @param shelf the ruleset that answers
 * @param now the day of judgement of a body that names none
 * @param most how many changed sets of facts may go through the rules
 */
record Asked(RulebookShelf shelf, String screening, LocalDate now, Wishes wishes, int most) {
    /** From facts to an answer: {@link jp.zairyu.ScreeningService}, with or without somebody who counts. */
    interface Judging {
        ScreeningAnswer screen(
                RulebookShelf shelf,
                String screening,
                LocalDate asOf,
                StatedFacts stated,
                List<String> wanted,
                boolean inPlainJapanese);
    }

    /** @throws jp.zairyu.request.BadRequest naming each field that is wrong */
    ScreeningAnswer answer(byte[] body, Judging judging) {
        return answer(RequestReader.read(body, shelf.ruleset(), screening), body, judging);
    }

    /** @param body of this request */
    ScreeningAnswer answer(ScreeningRequest request, byte[] body, Judging judging) {
        var asOf = request.asOf() == null ? now : request.asOf();
        var inPlainJapanese = wishes.inPlainJapanese();
        var answer = judging.screen(shelf, screening, asOf, request.facts(), request.wanted(), inPlainJapanese);
        return wishes.prospects().isEmpty()
                ? answer
                : Prospecting.added(
                        answer, shelf, body, now, request.wanted(), wishes.prospects(), most, inPlainJapanese);
    }
}
