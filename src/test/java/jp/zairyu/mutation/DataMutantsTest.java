package jp.zairyu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataMutantsTest {
    private static final String NUMBERS = """
            # value: 3 in a comment is no number
            fee.small:
              label: { ja: 手数料, en: "value: 7" }
              values:
                - { from: 2010-04-01, value: 0.5, citation: 法 第1条 }
                - from: 2026-10-01
                  bands: [ { value: 10 }, { above: 3, value: 20 } ]
                  citation: 法 第2条
            """;

    private static final String CRITERIA = """
            tree:
              id: a
              citation: 法 第1条
              all-of:
                - { id: a.b }
                - id: a.c
                  any-of:
                    - { id: a.c.d }
            """;

    @Test
    void numbers_bounds_later_days_and_citations_change_one_at_a_time() {
        assertEquals(
                List.of(
                        "5: 0.5 → 0.6",
                        "5: 0.5 → 0.4",
                        "5: 法 第1条 → \"法 第1条改\"",
                        "6: 2026-10-01 → 2026-10-02",
                        "6: 2026-10-01 → 2026-09-30",
                        "8: 法 第2条 → \"法 第2条改\"",
                        "7: 10 → 11",
                        "7: 10 → 9",
                        "7: 3 → 4",
                        "7: 3 → 2",
                        "7: above → at-least",
                        "7: 20 → 21",
                        "7: 20 → 19"),
                ParameterMutants.of("parameters/fees.yaml", NUMBERS, LocalDate.parse("2015-04-01")).stream()
                        .map(one -> one.mutant().line() + ": " + one.mutant().was() + " → "
                                + one.mutant().becomes())
                        .toList());
    }

    @Test
    void the_changed_text_differs_in_that_place_only() {
        var first = ParameterMutants.of("parameters/fees.yaml", NUMBERS, LocalDate.parse("2015-04-01"))
                .get(0);
        assertEquals(NUMBERS.replace("value: 0.5", "value: 0.6"), first.text());
    }

    @Test
    void and_becomes_or_where_there_is_a_choice() {
        assertEquals(
                List.of("a: 法 第1条 → \"法 第1条改\"", "a: all-of → any-of"),
                CriteriaMutants.of("engineer/criteria.yaml", CRITERIA).stream()
                        .map(one -> one.mutant().within() + ": " + one.mutant().was() + " → "
                                + one.mutant().becomes())
                        .toList());
    }
}
