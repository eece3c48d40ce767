package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What another folder concludes is seen only after it. */
class FindingsInReachTest {
    @Test
    void aFindingOfAnotherFolderIsRefused() {
        var said = RealRules.withAll("Finding( criterion == \"illegalwork.hours.weekly\" )");
        assertTrue(said.contains("illegalwork.hours.weekly is concluded in illegalwork, and is not seen here"), said);
    }
}
