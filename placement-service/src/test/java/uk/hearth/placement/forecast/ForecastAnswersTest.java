package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
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
}
