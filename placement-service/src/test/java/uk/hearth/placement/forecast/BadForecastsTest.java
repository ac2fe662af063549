package uk.hearth.placement.forecast;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be forecast is refused, and says what to do. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadForecastsTest {

    private static final String AUTHORITY = ForecastApi.newAuthority();
    private static final ForecastApi ANALYST = ForecastApi.as("analyst", AUTHORITY);

    @BeforeEach
    void send() {
        ForecastApi.sendSample(AUTHORITY, 2019, 2020, 2022); // 2021 is missing
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-01, 2019-07-01, 2019-09-01, dates-out-of-order",
        "2019-09-01, 2019-07-01, 2019-12-01, dates-out-of-order",
        "2019-01-01, 2020-01-01, 2019-07-01, dates-out-of-order",
        "2017-07-01, 2018-07-01, 2019-07-01, no-data-in-reference-window",
        "2019-07-01, 2020-07-01, 2020-07-01, no-data-in-reference-window",
        "2021-07-01, 2022-03-01, 2022-06-01, from-beyond-data"
    })
    void days_of_which_the_returns_do_not_tell_in_this_order(
            String referenceFrom, String referenceTo, String from, String code) {
        var question = ANALYST.question("child_simulation");
        question.put("referenceFrom", referenceFrom);
        question.put("referenceTo", referenceTo);
        question.put("from", from);

        ANALYST.ask("forecasts", question).then().statusCode(400).body("errors.code", hasItem(code));
    }

    @Test
    void too_little_history_is_said_and_no_line_is_drawn() {
        var question = ANALYST.question("child_simulation");
        question.put("referenceFrom", "2019-06-01");
        question.put("referenceTo", "2019-07-01");
        question.put("from", "2019-07-01");

        ANALYST.ask("forecasts", question)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("too-little-history"))
                .body("detail", containsString("30 days"));
    }

    @Test
    void an_authority_without_returns_is_told_to_send_some() {
        var other = ForecastApi.as("analyst", ForecastApi.newAuthority());

        other.ask("forecasts", other.question("daily_markov"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("no-returns"));
    }

    @ParameterizedTest
    @CsvSource({"months, 49", "months, 0", "draws, 99", "draws, 5001", "level, 100", "stepDays, 181"})
    void figures_out_of_range(String field, int value) {
        var question = ANALYST.question("child_simulation");
        question.put(field, value);

        ANALYST.ask("forecasts", question).then().statusCode(400).body("errors.column", hasItem(field));
    }

    @Test
    void a_month_and_a_half_is_no_number_of_months() {
        var question = ANALYST.question("child_simulation");
        question.put("months", 1.5);

        ANALYST.ask("forecasts", question)
                .then()
                .statusCode(400)
                .body("errors.column", contains("months"))
                .body("errors.code", contains("not-a-whole-number"));
    }

    @Test
    void steps_are_for_the_first_generation_alone() {
        var question = inData("daily_markov");
        question.put("stepDays", 30);

        ANALYST.ask("forecasts", question).then().statusCode(400).body("errors.code", hasItem("steps-of-other-method"));
    }

    private static Map<String, Object> inData(String method) {
        var question = ANALYST.question(method);
        question.put("referenceFrom", "2018-12-31");
        question.put("referenceTo", "2019-12-31");
        question.put("from", "2019-12-31");
        return question;
    }

    private static Map<String, Object> supposing(Map<String, Object> adjustment) {
        var question = inData("child_simulation");
        question.put("assumptions", Map.of("adjustments", List.of(adjustment)));
        return question;
    }

    @Test
    void a_scenario_whose_rates_exceed_one() {
        ANALYST.ask("forecasts", supposing(Map.of("from", "fostering", "to", "not_in_care", "multiply", 1000)))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("rates-exceed-one"));
        ANALYST.ask("forecasts", supposing(Map.of("from", "fostering", "to", "not_in_care", "add", 1.5)))
                .then()
                .statusCode(400);
    }

    @Test
    void more_entrants_than_can_be_followed_are_refused_before_anybody_waits_for_them() {
        var question = supposing(Map.of("from", "not_in_care", "to", "residential", "childrenPerMonth", 1000));
        question.put("months", 48);
        question.put("draws", 5000);

        ANALYST.ask("forecasts", question).then().statusCode(400).body("errors.code", hasItem("too-many-children"));
    }

    @Test
    void a_rate_that_is_none_cannot_be_multiplied() {
        var question = inData("daily_markov");
        question.put(
                "assumptions",
                Map.of(
                        "adjustments",
                        List.of(Map.of(
                                "ageBand", "under_1", "from", "residential", "to", "supported", "multiply", 2))));

        ANALYST.ask("forecasts", question).then().statusCode(400).body("errors.code", hasItem("nothing-to-multiply"));
    }

    @Test
    void assumptions_that_contradict_themselves() {
        ANALYST.ask("forecasts", supposing(Map.of("from", "fostering", "to", "fostering", "multiply", 1, "add", 0.1)))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("same-group"))
                .body("errors.code", hasItem("one-change-only"));
    }

    @Test
    void a_scenario_that_the_authority_has_not_got() {
        var question = inData("daily_markov");
        question.put("scenario", "7b0f3f5e-0000-4000-8000-000000000000");

        ANALYST.ask("forecasts", question).then().statusCode(400).body("errors.code", hasItem("unknown-scenario"));
    }

    @Test
    void a_back_test_needs_days_with_a_before_and_an_after() {
        ANALYST.ask("forecasts/back-tests", Map.of("authority", AUTHORITY, "origins", List.of("2022-03-31")))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("origin-outside-data"));
        ANALYST.ask("forecasts/back-tests", Map.of("authority", AUTHORITY, "months", 48))
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("too-little-history"));
    }
}
