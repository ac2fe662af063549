package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CostsAndGapTest {

    private static final String AUTHORITY = ForecastApi.newAuthority();
    private static final ForecastApi COMMISSIONER = ForecastApi.as("commissioner", AUTHORITY);
    /** Child-days from 2 July 2020 to 1 July 2021, and in the year after: the reader's daily stocks added up. */
    private static final double FIRST_YEAR = 55_686.797;

    private static final double SECOND_YEAR = 35_198.890;
    private static final List<Map<String, Object>> SAME_PRICE = Stream.of(
                    "fostering_family",
                    "fostering_in_house",
                    "fostering_agency",
                    "residential_in_house",
                    "residential_external",
                    "supported",
                    "secure",
                    "with_family",
                    "other")
            .map(item -> Map.<String, Object>of("item", item, "weekly", 700))
            .toList();

    @BeforeAll
    static void send() {
        ForecastApi.sendSample(AUTHORITY, 2018, 2019, 2020, 2021, 2022);
    }

    private static Map<String, Object> supposing(String method, Map<String, Object> assumptions) {
        var question = COMMISSIONER.question(method);
        question.put("assumptions", assumptions);
        return question;
    }

    /**
     * At 700 pounds a week for everybody a day of a child costs 100: 5,568,680 pounds for the 55,686.8 child-days of the
     * first year (demand_model.py), and 1.1 x 3,519,889 for those of the second with ten per cent inflation.
     */
    @Test
    void a_price_for_all_costs_the_child_days_with_inflation_from_the_anniversary() {
        var answer = COMMISSIONER
                .ask("forecasts/costs", supposing("daily_markov", Map.of("prices", SAME_PRICE, "inflation", 10)))
                .jsonPath();

        double first = answer.getDouble("rows.find { it.quarter == 'year_one' && it.item == null }.cost");
        double total = answer.getDouble("rows.find { it.quarter == 'total' && it.item == null }.cost");

        assertThat(first).isCloseTo(FIRST_YEAR * 100, within(60.0));
        assertThat(total).isCloseTo(FIRST_YEAR * 100 + 1.1 * SECOND_YEAR * 100, within(120.0));
        List<Number> quarters = answer.getList("rows.findAll { it.quarter.startsWith('Q') && it.item == null }.cost");
        assertThat(quarters).hasSize(9);
        assertThat(quarters.stream().mapToDouble(Number::doubleValue).sum()).isCloseTo(total, within(1.0));
    }

    @Test
    void no_price_is_made_up() {
        COMMISSIONER
                .ask(
                        "forecasts/costs",
                        supposing(
                                "daily_markov", Map.of("prices", List.of(Map.of("item", "supported", "weekly", 900)))))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("price-missing"));
    }

    @Test
    void simulated_costs_have_an_interval_and_shares_that_are_given_are_taken() {
        var answer = COMMISSIONER
                .ask(
                        "forecasts/costs",
                        supposing(
                                "child_simulation",
                                Map.of(
                                        "prices",
                                        SAME_PRICE,
                                        "shares",
                                        List.of(Map.of("item", "fostering_agency", "share", 0.25)))))
                .jsonPath();

        double cost = answer.getDouble("rows.find { it.quarter == 'total' && it.item == null }.cost");
        assertThat(answer.getDouble("rows.find { it.quarter == 'total' && it.item == null }.lower"))
                .isLessThan(cost);
        assertThat(answer.getDouble("rows.find { it.quarter == 'total' && it.item == null }.upper"))
                .isGreaterThan(cost);
        assertThat(answer.getFloat("shares.find { it.item == 'fostering_agency' }.share"))
                .isEqualTo(0.25f);
        List<Float> fostering = answer.getList("shares.findAll { it.item.startsWith('fostering') }.share");
        assertThat(fostering.stream().mapToDouble(Float::doubleValue).sum()).isCloseTo(1, within(0.001));
    }

    /** Four places at 1,400 instead of 700 from 2 July 2020 for 730 days are 4 x 100 x 730 pounds more. */
    @Test
    void a_provision_that_opens_costs_its_own_price() {
        var before = Map.<String, Object>of("prices", SAME_PRICE);
        var opening = Map.of(
                "name", "New home", "item", "residential_in_house", "places", 4, "opens", "2020-07-02", "weekly", 1400);
        var after = Map.<String, Object>of("prices", SAME_PRICE, "openings", List.of(opening));

        assertThat(totalCost(after) - totalCost(before)).isCloseTo(4 * 100 * 730.0, within(1.0));
    }

    private static double totalCost(Map<String, Object> assumptions) {
        return COMMISSIONER
                .ask("forecasts/costs", supposing("daily_markov", assumptions))
                .jsonPath()
                .getDouble("rows.find { it.quarter == 'total' && it.item == null }.cost");
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
        return java.util.Objects.requireNonNull(row.get(name)).doubleValue();
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
