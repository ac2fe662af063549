package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Forecasts from the five sample returns; expected figures are those of src/test/python/demand_model.py. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForecastsTest {

    private static final String AUTHORITY = ForecastApi.newAuthority();
    private static final ForecastApi COMMISSIONER = ForecastApi.as("commissioner", AUTHORITY);

    @BeforeEach
    void send() {
        ForecastApi.sendSample(AUTHORITY, 2018, 2019, 2020, 2021, 2022);
    }

    private static double totalOf(JsonPath answer, String date, String what) {
        return ((Number) Objects.requireNonNull(total(answer, date).get(what))).doubleValue();
    }

    private static Map<String, Object> total(JsonPath answer, String date) {
        return answer.getMap(
                "stocks.find { it.date == '%s' && it.ageBand == null && it.group == null }".formatted(date));
    }

    @Test
    void the_second_generation_answers_the_reader_s_stocks_band_rates_and_entrants() {
        var answer = COMMISSIONER
                .ask("forecasts", COMMISSIONER.question("daily_markov"))
                .jsonPath();

        assertThat(total(answer, "2020-07-01")).containsEntry("children", 192.0f);
        assertThat(total(answer, "2021-07-01"))
                .containsEntry("children", 119.61f)
                .containsEntry("lower", 89.01f)
                .containsEntry("upper", 150.20f);
        assertThat(total(answer, "2022-07-01")).containsEntry("children", 77.22f);
        assertThat(answer.getString("interval")).isEqualTo("flow_band");
        assertThat(answer.getMap("rates.find { it.fromAgeBand == 'aged_10_to_15' && it.fromGroup == 'fostering'"
                        + " && it.toGroup == 'not_in_care' }"))
                .containsEntry("rate", 0.0011338f);
        assertThat(answer.getMap("rates.find { it.fromGroup == 'not_in_care' && it.toAgeBand == 'aged_10_to_15'"
                        + " && it.toGroup == 'fostering' }"))
                .containsEntry("seen", 6)
                .containsEntry("rate", 0.0163488f);
    }

    @Test
    void the_first_generation_leaves_those_not_in_care_out_of_totals_and_shows_what_it_would_have_said() {
        var question = COMMISSIONER.question("deterministic_steps");
        question.put("stepDays", 30);
        question.put("months", 18);

        var answer = COMMISSIONER.ask("forecasts", question).jsonPath();

        assertThat(total(answer, "2020-07-31")).containsEntry("children", 185.15f);
        assertThat(total(answer, "2021-06-26")).containsEntry("children", 125.53f);
        assertThat(answer.getFloat("withNotInCare.find { it.date == '2020-07-31' }.children"))
                .isEqualTo(192.78f);
        assertThat(answer.getFloat("withNotInCare.find { it.date == '2021-06-26' }.children"))
                .isEqualTo(200.63f);
        assertThat(answer.getString("interval")).isEqualTo("none");
    }

    @Test
    void our_own_says_how_sure_it_is_and_what_it_has_learned_from_whom() {
        COMMISSIONER
                .ask("forecasts", COMMISSIONER.question("child_simulation"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("interval", equalTo("prediction"))
                .body("stocks.findAll { it.ageBand == null && it.group == null }", hasSize(25))
                .body("withNotInCare", nullValue())
                .body("lengthsOfStay", hasSize(5))
                .body("seasons.used", equalTo(false))
                .body("source.returns", hasSize(5))
                .body("source.children", equalTo(820))
                .body("source.episodes", equalTo(2827))
                .body("source.cleaning.sameStart", equalTo(910))
                .body("source.cleaning.lost", equalTo(24));
        var answer = COMMISSIONER
                .ask("forecasts", COMMISSIONER.question("child_simulation"))
                .jsonPath();
        assertThat(totalOf(answer, "2021-07-01", "lower")).isBetween(80.0, 102.0); // 102 were in care on that day
        assertThat(totalOf(answer, "2021-07-01", "upper")).isBetween(112.0, 140.0);
    }

    @Test
    void the_parts_add_up_to_the_whole() {
        var answer = COMMISSIONER
                .ask("forecasts", COMMISSIONER.question("child_simulation"))
                .jsonPath();
        List<Float> cells = answer.getList(
                "stocks.findAll { it.date == '2021-07-01' && it.ageBand != null" + " && it.group != null }.children");
        double sum = cells.stream().mapToDouble(Float::doubleValue).sum();

        assertThat(cells).hasSize(20);
        assertThat(sum).isCloseTo(totalOf(answer, "2021-07-01", "children"), within(0.2));
    }

    @Test
    void without_a_method_the_one_that_did_best_before_is_taken_and_its_reason_given() {
        var question = COMMISSIONER.question("x");
        question.remove("method");

        COMMISSIONER
                .ask("forecasts", question)
                .then()
                .statusCode(200)
                .body("chosen.method", equalTo("child_simulation"))
                .body("chosen.why", containsString("out by"))
                .body("chosen.scores", hasSize(3))
                .body("chosen.scores.trials", hasItem(greaterThan(4)));
    }

    @Test
    void only_ages_and_placements_that_are_asked_for_are_answered() {
        var question = COMMISSIONER.question("daily_markov");
        question.put("ageBands", List.of("aged_16_and_over"));
        question.put("groups", List.of("fostering", "supported"));

        var answer = COMMISSIONER.ask("forecasts", question).jsonPath();

        assertThat(total(answer, "2020-07-01")).containsEntry("children", 32.0f); // 22 and 10
        assertThat(answer.getList("stocks.findAll { it.date == '2020-07-01' }")).hasSize(6);
    }

    @Test
    void unaccompanied_children_are_forecast_by_themselves() {
        var all = COMMISSIONER.question("daily_markov");
        var uasc = COMMISSIONER.question("daily_markov");
        uasc.put("children", "uasc");
        var others = COMMISSIONER.question("daily_markov");
        others.put("children", "not_uasc");

        float own = COMMISSIONER.ask("forecasts", uasc).jsonPath().getFloat("source.children");
        float rest = COMMISSIONER.ask("forecasts", others).jsonPath().getFloat("source.children");

        assertThat(own).isGreaterThan(10).isLessThan(60);
        assertThat(own + rest)
                .isEqualTo(COMMISSIONER.ask("forecasts", all).jsonPath().getFloat("source.children"));
    }
}
