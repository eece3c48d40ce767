package jp.zairyu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintChangesTest {
    private static List<String> of(String constraint) {
        return ConstraintChanges.of(constraint).stream()
                .map(change -> change.in(constraint))
                .toList();
    }

    @Test
    void a_limit_moves_in_or_out() {
        assertEquals(List.of("$worked : termAtLeast >= $limit"), of("$worked : termAtLeast > $limit"));
    }

    @Test
    void a_list_is_turned_and_loses_one_word_at_a_time() {
        assertEquals(
                List.of("kind not in ( \"a\", \"b\" )", "kind in ( \"b\" )", "kind in ( \"a\" )"),
                of("kind in ( \"a\", \"b\" )"));
    }

    @Test
    void a_list_of_one_word_only_is_turned() {
        assertEquals(List.of("kind in ( \"a\" )"), of("kind not in ( \"a\" )"));
    }

    @Test
    void signs_inside_quotation_marks_stay() {
        assertEquals(List.of("name != \"a <= b, c\""), of("name == \"a <= b, c\""));
    }

    @Test
    void yes_and_no_and_or_and_not_are_each_turned() {
        assertEquals(
                List.of("( a == true || b )", "!( a != true || b )", "!( a == false || b )", "!( a == true && b )"),
                of("!( a == true || b )"));
    }
}
