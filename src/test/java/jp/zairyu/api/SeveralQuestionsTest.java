package jp.zairyu.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One set of facts, several questions, one ruleset; and the options that belong to some questions only. */
@QuarkusTest
class SeveralQuestionsTest {
    private static final String FACTS =
            "\"facts\": {\"stay\": {\"status\": \"留学\"}, \"jobs\": [{\"duties\": [{\"kind\": \"packing\"}]}]}";

    @Test
    void all_questions_are_answered_from_one_ruleset() {
        var answered = Calls.screenAll("{" + FACTS + "}").statusCode(200);
        String ruleset = answered.extract().path("ruleset");
        answered.body(
                        "answers.screening.sort()",
                        equalTo(List.of("eligibility", "engineer", "guidance", "illegalwork")))
                .body("answers.ruleset", everyItem(is(ruleset)));
    }

    @Test
    void only_the_questions_named_are_answered() {
        Calls.screenAll("{\"screenings\": [\"illegalwork\", \"guidance\"], " + FACTS + "}")
                .statusCode(200)
                .body("answers.screening.sort()", equalTo(List.of("guidance", "illegalwork")));
    }

    @Test
    void eligibility_is_asked_for_single_statuses() {
        Calls.screen("eligibility", "{\"statuses\": [\"教育\", \"thi\"], " + FACTS + "}")
                .statusCode(200)
                .body("statuses.status.sort()", equalTo(List.of("instructor", "thi")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/screenings/engineer | \"statuses\": [\"thi\"] | /statuses | belongs to eligibility",
                "/v1/guidance | \"designations\": [\"notice-46\"] | /designations | belongs to eligibility",
                "/v1/screenings/eligibility | \"screenings\": [\"engineer\"] | /screenings | belongs to POST /v1/screenings",
                "/v1/screenings | \"screenings\": [\"engineer\", \"engineer\"] | /screenings | each question once",
                "/v1/screenings | \"screenings\": [\"engineer\"], \"statuses\": [\"thi\"] | /statuses | belongs to eligibility",
                "/v1/screenings/engineer | \"asOf\": \"2015-03-31\" | /asOf | 2015-04-01, the first day"
            })
    void options_and_days_that_do_not_belong_are_refused(String path, String option, String pointer, String message) {
        Calls.refused(path, "{" + option + ", " + FACTS + "}")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].message", containsString(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"filing\": {\"filedOn\": \"2015-03-31\"}} | /facts/filing/filedOn",
                "{\"filing\": {\"acceptedOn\": \"2015-03-31\"}} | /facts/filing/acceptedOn",
                "{\"jobs\": [{\"endsOn\": \"2015-03-31\"}]} | /facts/jobs/0/endsOn"
            })
    void days_before_the_horizon_are_refused_where_they_select_the_law(String facts, String pointer) {
        Calls.refused("/v1/screenings/illegalwork", "{\"facts\": " + facts + "}")
                .body("errors[0].pointer", equalTo(pointer));
    }
}
