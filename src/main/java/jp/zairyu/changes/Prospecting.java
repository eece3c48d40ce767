package jp.zairyu.changes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.zairyu.engine.RulebookShelf;
import jp.zairyu.explanation.Answer;
import jp.zairyu.explanation.EligibilityAnswer;
import jp.zairyu.explanation.EligibilityAnswer.StatusAnswer;
import jp.zairyu.explanation.Prospects;
import jp.zairyu.explanation.Prospects.ChangeSet;
import jp.zairyu.explanation.Screened;
import jp.zairyu.explanation.ScreeningAnswer;
import jp.zairyu.law.CriteriaBook;
import jp.zairyu.law.CriteriaBook.Entry;
import jp.zairyu.verdict.Status;
import jp.zairyu.verdict.Tree;

/** An answer, and what could become of it. */
public final class Prospecting {
    /** What may be asked for: what would have to be different, how near the limits the case stands, what coming law makes of it. */
    public enum Wish {
        CHANGES,
        EDGES,
        OUTLOOK
    }

    private final Trials trials;
    private final Screened screened;
    private final LocalDate today;
    private final byte[] body;
    private final List<String> wanted;
    private final Set<Wish> wishes;
    private final CriteriaBook book;

    private Prospecting(
            Trials trials, Screened screened, LocalDate today, byte[] body, List<String> wanted, Set<Wish> wishes) {
        this.trials = trials;
        this.screened = screened;
        this.today = today;
        this.body = body;
        this.wanted = wanted;
        this.wishes = wishes;
        this.book = screened.law().criteria();
    }

    /**
     * @param screened what the rules found on the body
     * @param today the day of judgement where the body states none, and the first on which somebody could act
     * @param wanted codes of the statuses or designations asked for; of a screening with a verdict for each of many statuses, only
     *     these are looked at
     * @param most how many changed sets of facts may go through the rules
     * @param inPlainJapanese whether sentences are wanted in plain Japanese, too
     */
    public static Prospecting of(
            RulebookShelf shelf,
            Screened screened,
            byte[] body,
            LocalDate today,
            List<String> wanted,
            Set<Wish> wishes,
            int most,
            boolean inPlainJapanese) {
        var screening = screened.law().criteria().screening();
        var trials = new Trials(shelf, screening, today, most, inPlainJapanese);
        return new Prospecting(trials, screened, today, body, wanted, wishes);
    }

    /**
     * @param answer to the body
     * @return the answer with what is wished for; guidance has no verdict that could turn, and stays as it is
     */
    public ScreeningAnswer added(ScreeningAnswer answer) {
        if (answer instanceof Answer one) {
            return one.with(prospects(book.tree()));
        } else if (answer instanceof EligibilityAnswer several && !wanted.isEmpty()) {
            var trees = new HashMap<List<String>, Tree>();
            book.entries().forEach(entry -> trees.put(key(entry), entry.tree()));
            return several.with(several.statuses().stream()
                    .map(status -> status.with(prospects(trees.get(key(status)))))
                    .toList());
        }
        return answer;
    }

    private static List<String> key(Entry entry) {
        return key(entry.status(), entry.designation(), entry.subCategory());
    }

    private static List<String> key(StatusAnswer answer) {
        return key(answer.status(), answer.designation(), answer.subCategory());
    }

    private static List<String> key(String status, String designation, String subCategory) {
        return List.of(status, Objects.toString(designation, ""), Objects.toString(subCategory, ""));
    }

    private Prospects prospects(Tree tree) {
        var start = new Tried(trials.body(body), screened.facts().dates().asOf(), today, screened.on(tree));
        var outlook = wishes.contains(Wish.OUTLOOK) ? Outlook.of(trials, tree, wanted, start) : null;
        var failed = start.screened().root().status() == Status.NOT_MET;
        return new Prospects(
                wishes.contains(Wish.CHANGES) && failed ? changes(tree, start) : null,
                wishes.contains(Wish.EDGES) ? Edges.of(start) : null,
                outlook);
    }

    private Prospects.Changes changes(Tree tree, Tried start) {
        var found = SmallestSets.of(trials, tree, wanted, start, book.met());
        var words = start.screened().words();
        var note = found.sets().isEmpty() ? "changes.none" : found.isComplete() ? "changes.all" : "changes.limit";
        return new Prospects.Changes(
                found.sets().stream().map(set -> said(set, start)).toList(),
                found.isComplete(),
                trials.done(),
                trials.most(),
                words.say(note, Map.of("limit", trials.most())));
    }

    private static ChangeSet said(SmallestSets.Found set, Tried start) {
        return new ChangeSet(
                set.verdict(),
                set.changes().stream().map(change -> said(change, start)).toList());
    }

    private static Prospects.Change said(Change change, Tried start) {
        return new Prospects.Change(
                change.id(),
                change.who(),
                start.screened().words().say(change.id(), change.values()),
                change.on(),
                change.edits().stream()
                        .map(edit -> new Prospects.Edit(edit.pointer(), edit.was(), edit.to()))
                        .toList());
    }
}
