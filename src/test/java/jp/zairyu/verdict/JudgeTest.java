package jp.zairyu.verdict;

import static jp.zairyu.verdict.Status.MET;
import static jp.zairyu.verdict.Status.NOT_MET;
import static jp.zairyu.verdict.Status.REVIEW;
import static jp.zairyu.verdict.Status.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Tree A = new Tree.Leaf("a");
    private static final Tree B = new Tree.Leaf("b");

    @Test
    void anOpenTotalAsksForItsOpenItemsAndASettledOneSpeaksForItself() {
        var total = new Tree.Counted("total", new Tree.Leaf("total"), List.of(A, B));
        var open = judge(total, Map.of("a", NOT_MET));
        assertEquals(UNKNOWN, open.status());
        assertEquals(
                List.of("b", "total"), open.deciding().stream().map(Judged::id).toList());
        var settled = judge(total, Map.of("total", MET, "a", NOT_MET));
        assertEquals(MET, settled.status());
        assertEquals(
                List.of("total"), settled.deciding().stream().map(Judged::id).toList());
    }

    @Test
    void silenceIsNotConsent() {
        assertEquals(
                UNKNOWN,
                judge(new Tree.AllOf("all", List.of(A, B), Set.of()), Map.of("a", MET))
                        .status());
    }

    @Test
    void oneFailureDecidesAnAllOfWhateverElseIsUnknown() {
        assertEquals(
                NOT_MET,
                judge(new Tree.AllOf("all", List.of(A, B), Set.of()), Map.of("b", NOT_MET))
                        .status());
    }

    @Test
    void oneSuccessDecidesAnAnyOfWhateverElseIsUnknown() {
        assertEquals(
                MET,
                judge(new Tree.AnyOf("any", List.of(A, B)), Map.of("b", MET)).status());
    }

    @Test
    void whatIsUnknownGoesBeforeWhatNeedsReview() {
        assertEquals(
                UNKNOWN,
                judge(new Tree.AllOf("all", List.of(A, B), Set.of()), Map.of("a", REVIEW))
                        .status());
        assertEquals(
                UNKNOWN,
                judge(new Tree.AnyOf("any", List.of(A, B)), Map.of("a", REVIEW)).status());
        assertEquals(
                REVIEW,
                judge(new Tree.AnyOf("any", List.of(A, B)), Map.of("a", REVIEW, "b", NOT_MET))
                        .status());
    }

    @Test
    void anOpenListCanSucceedButNotFail() {
        var some = new Tree.Some("some", "schools", A);
        assertEquals(
                MET,
                judge(some, Map.of("a", MET), new Listed(List.of(0), false)).status());
        assertEquals(
                UNKNOWN,
                judge(some, Map.of("a", NOT_MET), new Listed(List.of(0), false)).status());
        assertEquals(
                NOT_MET,
                judge(some, Map.of("a", NOT_MET), new Listed(List.of(0), true)).status());
        assertEquals(NOT_MET, judge(some, Map.of(), new Listed(List.of(), true)).status());
    }

    @Test
    void eachOfNothingIsUnknown() {
        var each = new Tree.Each("each", "jobs", A);
        assertEquals(UNKNOWN, judge(each, Map.of("a", MET), Listed.NOTHING).status());
        assertEquals(
                MET,
                judge(each, Map.of("a", MET), new Listed(List.of(0, 1), false)).status());
    }

    @Test
    void aSoftenedFailureIsForReview() {
        var soft = new Tree.ReviewIfNotMet("soft", A);
        assertEquals(REVIEW, judge(soft, Map.of("a", NOT_MET)).status());
        assertEquals(UNKNOWN, judge(soft, Map.of()).status());
        assertEquals(MET, judge(soft, Map.of("a", MET)).status());
    }

    @Test
    void theAlternativeThatCameNearestIsTheReason() {
        var near = new Tree.AllOf("near", List.of(A, new Tree.Leaf("c")), Set.of());
        var root = judge(new Tree.AnyOf("any", List.of(B, near)), Map.of("a", MET, "b", NOT_MET, "c", NOT_MET));
        assertEquals(List.of("c", "b"), root.deciding().stream().map(Judged::id).toList());
    }

    @Test
    void anAlternativeBehindAClosedGateIsNoReason() {
        var gated = new Tree.AllOf("gated", List.of(A, new Tree.Leaf("c")), Set.of("c"));
        var root = judge(new Tree.AnyOf("any", List.of(gated, B)), Map.of("a", MET, "b", NOT_MET, "c", NOT_MET));
        assertEquals(List.of("b"), root.deciding().stream().map(Judged::id).toList());
    }

    @Test
    void theFirstFailingBranchNamesTheVerdict() {
        var tree = new Tree.AllOf("root", List.of(A, B), Set.of());
        var names = Map.of("a", "TYPE_1", "b", "TYPE_2");
        var both = Verdict.of(judge(tree, Map.of("a", NOT_MET, "b", NOT_MET)), "LAWFUL", "UNLAWFUL", names);
        assertEquals(new Verdict("TYPE_1", false), both);
        var later = Verdict.of(judge(tree, Map.of("b", NOT_MET)), "LAWFUL", "UNLAWFUL", names);
        assertEquals("TYPE_2", later.word());
        assertTrue(later.mayChange(), "an earlier branch is unknown");
        var sure = Verdict.of(judge(tree, Map.of("a", MET, "b", NOT_MET)), "LAWFUL", "UNLAWFUL", names);
        assertFalse(sure.mayChange());
    }

    private static Judged judge(Tree tree, Map<String, Status> findings) {
        return judge(tree, findings, Listed.NOTHING);
    }

    private static Judged judge(Tree tree, Map<String, Status> findings, Listed list) {
        return new Judge((criterion, item) -> findings.getOrDefault(criterion, UNKNOWN), name -> list, key -> true)
                .judge(tree);
    }
}
