package jp.zairyu.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class YenTest {
    @Test
    void whatIsLessThanAYenIsDropped() {
        assertEquals(new BigDecimal("66"), share(133, 50, 1000));
    }

    @Test
    void theCapIsTheMost() {
        assertEquals(new BigDecimal("60"), share(133, 50, 60));
    }

    private static BigDecimal share(int sum, int percent, int cap) {
        return Yen.share(BigDecimal.valueOf(sum), BigDecimal.valueOf(percent), BigDecimal.valueOf(cap));
    }
}
