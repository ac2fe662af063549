package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.capacity.CapacityApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class GapTest {

    private static final String AUTHORITY = ForecastApi.newAuthority();
    private static final ForecastApi COMMISSIONER = ForecastApi.as("commissioner", AUTHORITY);

    @BeforeEach
    void send() {
        ForecastApi.sendSample(AUTHORITY, 2018, 2019, 2020, 2021, 2022);
    }

    private static Map<String, Object> supposing(String method, Map<String, Object> assumptions) {
        var question = COMMISSIONER.question(method);
        question.put("assumptions", assumptions);
        return question;
    }

    @Test
    void the_gap_is_need_less_planned_places_and_what_opens_closes_it() {
        var planned = List.of(
                Map.of("group", "residential", "from", "2020-01-01", "places", 20),
                Map.of("group", "residential", "from", "2021-01-01", "places", 10));
        var opening = Map.of("name", "New home", "item", "residential_in_house", "places", 4, "opens", "2021-06-01");

        var answer = COMMISSIONER
                .ask(
                        "forecasts/gap",
                        supposing("child_simulation", Map.of("plannedPlaces", planned, "openings", List.of(opening))))
                .jsonPath();

        assertThat(answer.getList("rows.group")).containsOnly("residential");
        assertThat(answer.getInt("rows.find { it.date == '2020-12-01' }.places"))
                .isEqualTo(20);
        assertThat(answer.getInt("rows.find { it.date == '2021-01-01' }.places"))
                .isEqualTo(10);
        assertThat(answer.getInt("rows.find { it.date == '2021-07-01' }.places"))
                .isEqualTo(14);
        var row = answer.<String, Number>getMap("rows.find { it.date == '2021-01-01' }");
        double need = number(row, "need");
        assertThat(number(row, "gap")).isCloseTo(need - 10, within(0.01));
        assertThat(number(row, "gapLower")).isCloseTo(number(row, "lower") - 10, within(0.01));
        assertThat(number(row, "chanceShort")).isBetween(50.0, 100.0); // some 20 children and 10 places
    }

    private static double number(Map<String, Number> row, String name) {
        return Objects.requireNonNull(row.get(name)).doubleValue();
    }

    @Test
    void the_beds_that_provisions_are_to_have_are_planned_places_until_others_are_supposed() {
        var council = new CapacityApi(); // a home of four beds, from 2021 of six, two of them blocked in March 2021
        council.hasHome("H1", "1234567");
        council.importCsv("provision-capacity", """
                provision,from,to,registered,staffed,note
                H1,2020-04-01,2020-12-31,4,4,
                H1,2021-01-01,,6,6,
                """).then().statusCode(201);
        council.blocks("H1", 2, "2021-02-15", "2021-03-15").then().statusCode(201);
        ForecastApi.sendSample(council.authority(), 2018, 2019, 2020, 2021, 2022);
        var commissioner = ForecastApi.as("commissioner", council.authority());

        var gap = commissioner
                .ask("forecasts/gap", commissioner.question("daily_markov"))
                .jsonPath();

        assertThat(gap.getList("rows.group")).containsOnly("residential");
        assertThat(gap.getInt("rows.find { it.date == '2020-12-01' }.places")).isEqualTo(4);
        assertThat(gap.getInt("rows.find { it.date == '2021-01-01' }.places")).isEqualTo(6);
        assertThat(gap.getInt("rows.find { it.date == '2021-03-01' }.places")).isEqualTo(4);
    }

    @Test
    void a_gap_needs_planned_places() {
        COMMISSIONER
                .ask("forecasts/gap", COMMISSIONER.question("daily_markov"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("planned-places-missing"));
    }
}
