package uk.hearth.placement.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/**
 * Figures of the five sample returns. What is expected was counted in the CSV files by themselves: children with an episode
 * on the day that is no short break (of two the one that began last), rows with RNE S and with REC other than X1 in the collection year.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleFiguresTest {

    private static final String AUTHORITY = "E06009001";

    private final PlacementApi analyst = analystOf(AUTHORITY);

    @BeforeEach
    void the_sample_is_sent() {
        for (int year = 2018; year <= 2022; year++) {
            analyst.sendZip(year, null, Files903.sample(year));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-31, 367, 263, 34, 20, 16, 3",
        "2017-09-30, 406, 291, 46, 17, 16, 3",
        "2019-03-31, 195, 140, 20, 10,  7, 0",
        "2018-09-30, 276, 191, 19, 20, 11, 4",
        "2020-03-31, 135,  96, 18,  6,  5, 1",
        "2019-09-30, 190, 128, 27,  8,  8, 2",
        "2021-03-31,  89,  62,  8,  4,  3, 1",
        "2020-09-30, 117,  85, 14,  5,  4, 0",
        "2022-03-31,  55,  34,  9,  0,  4, 0",
        "2021-09-30,  76,  51,  6,  3,  3, 2"
    })
    void children_looked_after_on_a_day_and_where_they_are_placed(
            String asAt, int lookedAfter, int fostered, int inHomes, int withParents, int forAdoption, int inCustody) {
        var figures = figures(asAt);

        assertThat(number(figures, "V1")).isEqualTo(lookedAfter);
        assertThat(number(figures, "P1")).isEqualTo(fostered);
        assertThat(figures.getInt("items.find { it.indicator == 'P1' }.denominator"))
                .isEqualTo(lookedAfter);
        assertThat(part(figures, "P9", "with_parents")).isEqualTo(withParents);
        assertThat(part(figures, "P9", "placed_for_adoption")).isEqualTo(forAdoption);
        assertThat(part(figures, "P9", "custody")).isEqualTo(inCustody);
        assertThat(number(analystFigures(asAt, "placement"), "childrens_home")).isEqualTo(inHomes);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-31, 150, 228",
        "2019-03-31,  13, 184",
        "2020-03-31,   9, 114",
        "2021-03-31,  11,  74",
        "2022-03-31,   3,  53"
    })
    void children_who_started_and_who_ceased_in_a_year(String asAt, int started, int ceased) {
        var figures = figures(asAt);

        assertThat(number(figures, "V3")).isEqualTo(started);
        assertThat(number(figures, "V4")).isEqualTo(ceased);
    }

    @Test
    void every_month_of_the_five_years_has_figures_that_hold_together() {
        var months = analyst.list("/api/v1/figures/months?from=2017-04&to=2022-03")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(months.getList("items.asAt")).hasSize(60);
        assertThat(months.getList(
                        "items.items.flatten().findAll { it.denominator != null && it.numerator > it.denominator "
                                + "&& it.unit == 'percent' }"))
                .as("shares of more than all")
                .isEmpty();
        var lookedAfter =
                months.getList("items.collect { it.items.find { f -> f.indicator == 'V1' }.numerator }", int.class);
        var inParts = months.getList(
                "items.collect { it.items.findAll { f -> f.indicator == 'D1' }.numerator.sum() }", int.class);
        assertThat(lookedAfter).isEqualTo(inParts).doesNotContain(0);
        assertThat(lookedAfter.get(11)).isEqualTo(367);
    }

    private JsonPath figures(String asAt) {
        return analyst.list("/api/v1/figures?asAt=" + asAt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath analystFigures(String asAt, String by) {
        return analyst.list("/api/v1/figures?indicator=V1&by=%s&asAt=%s".formatted(by, asAt))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int number(JsonPath figures, String word) {
        return figures.getInt(
                "items.find { it.indicator == '%1$s' || it.category == '%1$s' }.numerator".formatted(word));
    }

    private static int part(JsonPath figures, String indicator, String category) {
        return figures.getInt(
                "items.find { it.indicator == '%s' && it.category == '%s' }.numerator".formatted(indicator, category));
    }
}
