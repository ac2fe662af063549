package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As what a forecast can be had, and by whom. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForecastAnswersTest {

    private static final String AUTHORITY = ForecastApi.newAuthority();
    private static final ForecastApi COMMISSIONER = ForecastApi.as("commissioner", AUTHORITY);

    @BeforeEach
    void send() {
        ForecastApi.sendSample(AUTHORITY, 2018, 2019, 2020, 2021, 2022);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.oasis.opendocument.spreadsheet"
            })
    void the_answer_is_a_table_too(String type) {
        COMMISSIONER
                .askFor(type, "forecasts", COMMISSIONER.question("daily_markov"))
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .header("Content-Disposition", containsString("forecast-" + AUTHORITY + "-2020-07-01"));
    }

    @Test
    void the_table_has_a_row_for_each_stock() {
        var csv = COMMISSIONER
                .askFor("text/csv", "forecasts", COMMISSIONER.question("daily_markov"))
                .asString();

        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "date,age_band,group,children,lower,upper,entries,exits,moved_in,moved_out,aged_in,aged_out");
        assertThat(csv.lines().anyMatch(line -> line.startsWith("2021-07-01,,,119.61,89.01,150.2")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "iro", "integration", "auditor", "administrator"})
    void other_roles_see_none(String role) {
        var api = ForecastApi.as(role, AUTHORITY);

        api.ask("forecasts", api.question("daily_markov")).then().statusCode(403);
    }

    @Test
    void another_authority_s_children_are_not_forecast() {
        var other = ForecastApi.as("manager", ForecastApi.newAuthority());

        other.ask("forecasts", COMMISSIONER.question("daily_markov")).then().statusCode(403);
    }

    @Test
    void who_forecast_is_written_down() {
        COMMISSIONER.ask("forecasts", COMMISSIONER.question("daily_markov"));

        var events = ForecastApi.as("auditor", AUTHORITY).get("audit-events?authority=" + AUTHORITY);

        assertThat(events.asString()).contains("forecast children in care", "commissioner.test");
    }

    @Test
    void back_tests_costs_and_the_gap_are_tables_too() {
        var gap = COMMISSIONER.question("daily_markov");
        gap.put(
                "assumptions",
                Map.of("plannedPlaces", List.of(Map.of("group", "supported", "from", "2020-07-01", "places", 12))));
        var trials = Map.of("authority", AUTHORITY, "origins", List.of("2020-07-01"), "months", 3, "draws", 100);

        assertThat(COMMISSIONER.askFor("text/csv", "forecasts/gap", gap).asString())
                .startsWith("date,group,need,lower,upper,places,gap,gap_lower,gap_upper,chance_short")
                .containsPattern("2020-07-01,supported,10(\\.00)?,10(\\.00)?,10(\\.00)?,12,-2(\\.00)?,");
        assertThat(COMMISSIONER
                        .askFor("text/csv", "forecasts/back-tests", trials)
                        .asString())
                .startsWith("method,from,months_ahead,group,forecast,lower,upper,actual,error")
                .contains("daily_markov,2020-07-01,3,,");
    }
}
