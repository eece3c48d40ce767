package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Three lists need something that joins them. */
class ProductsTest {
    @Test
    void threeListsApartAreRefused() {
        var said = RealRules.when("Work()\nSchooling()\nCertificate()");
        assertTrue(said.contains("Work, Schooling, Certificate are matched without anything that joins them"), said);
    }

    @Test
    void threeListsJoinedAreNot() {
        assertEquals("", RealRules.when("Work( $n : number )\nSchooling( number == $n )\nCertificate()"));
        assertEquals("", RealRules.when("Work()\nSchooling()\nexists Certificate()"));
    }
}
