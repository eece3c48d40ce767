package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SpentTest {
    @Test
    void thingsInTurnAreDoneOneAfterTheOther() {
        var done = new ArrayList<String>();
        var micros = Spent.inTurn(List.of(() -> done.add("a"), () -> done.add("b")), 0.001);
        assertEquals(2, micros.length);
        assertEquals(0, done.size() % 2);
        for (var i = 0; i < done.size(); i++) {
            assertEquals(i % 2 == 0 ? "a" : "b", done.get(i));
        }
    }

    @Test
    void eachHasItsOwnTime() {
        var held = 10_000_000L;
        Supplier<?> slow = () -> {
            for (var end = System.nanoTime() + held; System.nanoTime() < end; ) {
                Thread.onSpinWait();
            }
            return "";
        };
        assertTrue(Spent.inTurn(List.of(() -> "", slow), 0.05)[1] >= held / 1000.0);
    }

    @Test
    void whatComesToNothingIsAFault() {
        assertThrows(NullPointerException.class, () -> Spent.inTurn(List.of(() -> null), 0.001));
    }
}
