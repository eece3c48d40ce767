package jp.zairyu.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that cannot be taken: the place is named, and what would be right; what was stated is never repeated. */
@QuarkusTest
class BadInputTest {
    // --- the form of the whole

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "[]",
                "[{}]",
                "\"facts\"",
                "1",
                "true",
                "{",
                "facts",
                "{'facts': {}}",
                "{\"facts\": {}} {}",
                "{\"facts\": {}} x",
                "{\"facts\": {}} // done",
                "\uFEFF{\"facts\": {}}"
            })
    void a_body_that_is_no_JSON_object_is_refused_as_a_whole(String body) {
        refusedAt("", body);
    }

    @Test
    void a_body_without_facts_is_refused() {
        refusedAt("/facts", "{}");
    }

    @Test
    void a_name_that_stands_twice_is_named() {
        refusedAt("/facts/stay", "{\"facts\": {\"stay\": {}, \"stay\": {}}}")
                .body("errors[0].message", containsString("twice"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/facts|{\"facts\"",
                "/facts|{\"facts\": {},}",
                "/facts/asker|{\"facts\": {\"asker\": \"empl",
                "/facts/jobs/1|{\"facts\": {\"jobs\": [{}, }"
            })
    void malformed_JSON_is_refused_where_reading_had_to_stop(String pointer, String body) {
        refusedAt(pointer, body).body("errors[0].message", containsString("line 1, column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/facts", "/facts/jobs", "/asOf"})
    void a_body_nested_thousands_deep_is_refused(String at) {
        var lists = "[".repeat(5_000) + "]".repeat(5_000);
        var body =
                switch (at) {
                    case "/facts" -> "{\"facts\": " + lists + "}";
                    case "/facts/jobs" -> "{\"facts\": {\"jobs\": " + lists + "}}";
                    default -> "{\"asOf\": " + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}";
                };
        Calls.refused(body);
    }

    @Test
    void bytes_that_are_not_UTF_8_are_refused() {
        for (var word : new int[][] {{0xff, 0xfe}, {0xc0, 0x80}, {0xed, 0xa0, 0x80}, {0x8b, 0x5a}}) {
            var body = "{\"facts\": {\"asker\": \"????\"}}".getBytes(StandardCharsets.US_ASCII);
            IntStream.range(0, word.length).forEach(i -> body[22 + i] = (byte) word[i]);
            Calls.refused(body).body("errors.pointer", equalTo(java.util.List.of("")));
        }
    }

    @Test
    void other_encodings_are_refused() {
        var body = "{\"facts\": {\"stay\": {\"status\": \"留学\"}}}";
        Calls.refused(body.getBytes(StandardCharsets.UTF_16));
        Calls.refused(body.getBytes(StandardCharsets.UTF_16LE));
        Calls.refused(body.getBytes(java.nio.charset.Charset.forName("Shift_JIS")));
    }

    @Test
    void half_a_character_is_no_word() {
        refusedAt("/facts/asker", "{\"facts\": {\"asker\": \"\\ud800\"}}");
    }

    // --- fields

    @Test
    void an_unknown_field_is_named_and_the_known_ones_listed() {
        refusedAt("/facts/jobs/0/pay/salary", "{\"facts\": {\"jobs\": [{\"pay\": {\"salary\": 1}}]}}")
                .body("errors[0].message", containsString("monthlyYen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[1]]", "{}", "{\"z\": [1]}", "1", "\"z\""})
    void an_unknown_field_is_named_whatever_it_holds(String value) {
        refusedAt("/facts/x", "{\"facts\": {\"x\": " + value + "}}");
        refusedAt("/x", "{\"asOf\": \"2026-11-22\", \"facts\": {}, \"x\": " + value + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/asOf|{\"asOf\": null, \"facts\": {}}",
                "/facts|{\"facts\": null}",
                "/facts/stay|{\"facts\": {\"stay\": null}}",
                "/facts/asker|{\"facts\": {\"asker\": null}}",
                "/facts/jobs|{\"facts\": {\"jobs\": null}}",
                "/facts/jobs/1|{\"facts\": {\"jobs\": [{}, null]}}",
                "/facts/itExams/0|{\"facts\": {\"itExams\": [null]}}",
                "/facts/jobs/0/startsOn|{\"facts\": {\"jobs\": [{\"startsOn\": null}]}}",
                "/facts/jobsComplete|{\"facts\": {\"jobsComplete\": null}}",
                "/facts/jobs/0/pay/monthlyYen|{\"facts\": {\"jobs\": [{\"pay\": {\"monthlyYen\": null}}]}}"
            })
    void null_is_no_way_to_leave_a_fact_out(String pointer, String body) {
        refusedAt(pointer, body).body("errors[0].message", equalTo("must not be null; leave out what is not stated"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/facts|{\"facts\": []}",
                "/facts/stay|{\"facts\": {\"stay\": \"thi\"}}",
                "/facts/jobs|{\"facts\": {\"jobs\": {}}}",
                "/facts/jobs/0|{\"facts\": {\"jobs\": [1]}}",
                "/facts/jobsComplete|{\"facts\": {\"jobsComplete\": \"true\"}}",
                "/facts/jobsComplete|{\"facts\": {\"jobsComplete\": 1}}",
                "/facts/asker|{\"facts\": {\"asker\": 1}}",
                "/facts/asker|{\"facts\": {\"asker\": [\"worker\"]}}",
                "/asOf|{\"asOf\": 20261122, \"facts\": {}}",
                "/facts/jobs/0/pay/monthlyYen|{\"facts\": {\"jobs\": [{\"pay\": {\"monthlyYen\": \"250000\"}}]}}",
                "/facts/jobs/0/pay/monthlyYen|{\"facts\": {\"jobs\": [{\"pay\": {\"monthlyYen\": [1]}}]}}",
                "/facts/education/0/monthsInField|{\"facts\": {\"education\": [{\"monthsInField\": 1.5}]}}"
            })
    void a_value_of_the_wrong_type_is_named(String pointer, String body) {
        refusedAt(pointer, body);
    }

    // --- numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1e400",
                "-1e400",
                "1e999999999",
                "1e-999999999",
                "1000000001",
                "0.0000000000000000000000000000001"
            })
    void a_number_that_no_pay_can_be_is_refused(String number) {
        refusedAt("/facts/jobs/0/pay/monthlyYen", pay(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1E99999999999999", "０", "01", "0x1F", "1_000", "+1"})
    void what_JSON_does_not_know_as_a_number_is_refused(String number) {
        Calls.refused(pay(number)).body("errors", hasSize(1));
    }

    @Test
    void a_number_with_thousands_of_digits_is_refused() {
        Calls.refused(pay("9".repeat(5_000)));
        Calls.refused(pay("0." + "1".repeat(100_000)));
    }

    @Test
    void a_number_in_quotation_marks_is_refused_with_the_form_that_would_be_right() {
        refusedAt("/facts/jobs/0/pay/monthlyYen", pay("\"２５００００\""))
                .body("errors[0].message", containsString("half-width digits"));
    }

    // --- dates

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２０２６-１１-２２|half-width digits",
                "2026年11月22日|2026-11-22",
                "令和8年11月22日|Western calendar",
                "R8.11.22|Western calendar",
                "昭和60年1月1日|Western calendar",
                "2026/11/22|2026-11-22",
                "2026-11-22T00:00:00Z|2026-11-22",
                "2026-02-29|exists",
                "2026-13-01|exists",
                "22-11-2026|2026-11-22",
                "0000-01-01|1900",
                "9999-12-31|2199"
            })
    void a_day_in_another_form_is_refused_with_the_form_that_would_be_right(String day, String right) {
        refusedAt("/asOf", "{\"asOf\": \"" + day + "\", \"facts\": {}}")
                .body("errors[0].message", containsString(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/facts/stay/expiresOn|{'stay': {'grantedOn': '2026-01-02', 'expiresOn': '2026-01-01'}}",
                "/facts/permissions/0/validUntil|{'permissions': [{'grantedOn': '2026-01-02', 'validUntil': '2026-01-01'}]}",
                "/facts/jobs/0/endsOn|{'jobs': [{'startsOn': '2026-01-02', 'endsOn': '2026-01-01'}]}",
                "/facts/stay/application/notifiedOn|{'stay': {'application': {'filedOn': '2026-01-02', 'notifiedOn': '2026-01-01'}}}"
            })
    void an_end_before_its_beginning_is_named(String pointer, String facts) {
        refusedAt(pointer, "{\"facts\": " + facts.replace('\'', '"') + "}")
                .body("errors[0].message", containsString("must not be before"));
    }

    // --- words

    @Test
    void an_unknown_word_is_refused_with_the_nearest_ones() {
        refusedAt("/facts/stay/status", "{\"facts\": {\"stay\": {\"status\": \"studnet\"}}}")
                .body("errors[0].nearest", hasItem("student"));
    }

    @Test
    void a_very_long_word_is_refused_unread() {
        refusedAt("/facts/stay/status", "{\"facts\": {\"stay\": {\"status\": \"" + "x".repeat(1_000_000) + "\"}}}");
    }

    // --- many at once

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Calls.refused("{\"asOf\": \"tomorrow\", \"facts\": {\"asker\": \"me\", \"jobsComplete\": 1, \"name\": \"x\"}}")
                .body("errors.pointer", hasSize(4))
                .body("errors.pointer", hasItem("/facts/name"));
    }

    @Test
    void but_not_more_than_fifty_things() {
        var fields =
                IntStream.range(0, 5_000).mapToObj(i -> "\"f" + i + "\": 1").collect(Collectors.joining(", "));
        Calls.refused("{\"facts\": {" + fields + "}}").body("errors.size()", lessThanOrEqualTo(50));
    }

    private static String pay(String number) {
        return "{\"facts\": {\"jobs\": [{\"pay\": {\"monthlyYen\": " + number + "}}]}}";
    }

    private static ValidatableResponse refusedAt(String pointer, String body) {
        return Calls.refused(body).body("errors[0].pointer", equalTo(pointer));
    }
}
