package jp.zairyu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Warming up ends where it helps no more, and in any case. */
class WarmUpTest {
    private static int slices(int most, Double... costs) {
        var next = List.of(costs).iterator();
        return new WarmUp(most).warm(next::next);
    }

    @Test
    void it_ends_after_three_slices_that_were_no_faster() {
        assertEquals(6, slices(10, 90.0, 50.0, 30.0, 29.0, 31.0, 30.0, 1.0));
    }

    @Test
    void one_slow_slice_does_not_end_it() {
        assertEquals(8, slices(10, 90.0, 95.0, 50.0, 60.0, 30.0, 31.0, 32.0, 33.0, 1.0));
    }

    @Test
    void it_ends_in_any_case() {
        assertEquals(3, slices(3, 90.0, 50.0, 30.0, 10.0));
    }
}
