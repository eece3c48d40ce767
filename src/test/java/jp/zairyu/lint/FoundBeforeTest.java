package jp.zairyu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.zairyu.drl.DrlReader;
import jp.zairyu.drl.DrlRule;
import jp.zairyu.law.Diagnostic;
import org.junit.jupiter.api.Test;

class FoundBeforeTest {
    private static final List<Diagnostic> FOUND = List.of(new Diagnostic("engineer/pay.drl", "something is wrong"));

    private final FoundBefore before = new FoundBefore();
    private int asked;

    @Test
    void rules_that_were_not_read_anew_are_not_looked_at_again_and_what_is_wrong_is_still_told() {
        var rules = read();
        assertEquals(FOUND, found(rules));
        before.turn();
        assertEquals(FOUND, found(List.copyOf(rules)));
        before.turn();
        assertEquals(FOUND, found(rules));
        assertEquals(1, asked);
    }

    @Test
    void rules_read_anew_are_looked_at_again() {
        found(read());
        before.turn();
        found(read());
        assertEquals(2, asked);
    }

    @Test
    void fewer_rules_are_looked_at_again() {
        var rules = read();
        found(rules);
        before.turn();
        found(rules.subList(0, 1));
        assertEquals(2, asked);
    }

    @Test
    void rules_of_an_older_folder_are_forgotten() {
        var rules = read();
        found(rules);
        before.turn();
        before.turn();
        found(rules);
        assertEquals(2, asked);
    }

    private List<Diagnostic> found(List<DrlRule> rules) {
        return before.of(rules, all -> {
            asked++;
            return FOUND;
        });
    }

    private static List<DrlRule> read() {
        return DrlReader.read("engineer/pay.drl", """
                        package engineer
                        rule "One"
                        when
                        then
                        end
                        rule "Other"
                        when
                        then
                        end
                        """).file().rules();
    }
}
