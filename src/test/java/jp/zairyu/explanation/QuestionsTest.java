package jp.zairyu.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import jp.zairyu.verdict.Judged;
import jp.zairyu.verdict.Status;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    /** Facts by the leaf that lacks them, each a letter. */
    private static final Map<String, String> LACKING = Map.of("a", "xy", "b", "z", "c", "x", "d", "ut", "e", "v");

    @Test
    void ofPartsThatMustAllHoldTheCheapestComesFirst() {
        assertEquals(List.of("b", "a"), order(all(leaf("a"), leaf("b"))));
    }

    @Test
    void whereTwoCostTheSameTheLawsOrderStands() {
        assertEquals(List.of("b", "c", "e"), order(all(leaf("b"), leaf("c"), leaf("e"))));
    }

    @Test
    void theCheapestAlternativeComesFirstAndTheOthersAfterAllThatCouldSettleTheCase() {
        assertEquals(List.of("e", "b", "a"), order(all(any(leaf("a"), leaf("b")), leaf("e"))));
    }

    @Test
    void aPartThatOneAnswerCanFailComesBeforeAlternatives() {
        assertEquals(List.of("e", "a", "c", "b"), order(all(any(leaf("b"), leaf("c")), all(leaf("a"), leaf("e")))));
    }

    @Test
    void whatWasAskedBeforeIsFree() {
        assertEquals(List.of("c", "a", "d"), order(all(leaf("d"), leaf("a"), leaf("c"))));
    }

    @Test
    void whatIsKnownIsNotAskedAbout() {
        var known = new Judged("b", null, Status.MET, false, true, List.of());
        assertEquals(List.of("a"), order(all(known, leaf("a"))));
        assertEquals(List.of(), order(known));
    }

    private static List<String> order(Judged root) {
        return Questions.inOrder(root, leaf -> facts(LACKING.get(leaf.id()))).stream()
                .map(Judged::id)
                .toList();
    }

    private static BitSet facts(String letters) {
        var facts = new BitSet();
        letters.chars().forEach(facts::set);
        return facts;
    }

    private static Judged leaf(String id) {
        return new Judged(id, null, Status.UNKNOWN, false, true, List.of());
    }

    private static Judged all(Judged... parts) {
        return new Judged("all", null, Status.UNKNOWN, false, true, List.of(parts));
    }

    private static Judged any(Judged... parts) {
        return new Judged("any", null, Status.UNKNOWN, true, true, List.of(parts));
    }
}
