package uk.hearth.kpi.comparisons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.KpiApi;
import uk.hearth.kpi.testing.Published;

/** Islington beside others: 60 of 100, published with 80, 80 and 60 per cent for three of its group. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonResourceTest {

    private static final String ISLINGTON = "E09000019";

    private final KpiApi analyst = KpiApi.analystOf(ISLINGTON);

    @BeforeEach
    void load() {
        Published.load();
    }

    @Test
    void areas_of_a_group_are_ranked_the_best_first() {
        // with a value: 80, 80, 60, 60; ties share the better place, so third of four, the third quarter
        comparison("&group=inner_london&period=FY2023")
                .then()
                .statusCode(200)
                .body("rank.words", equalTo("3rd of 4"))
                .body("rank.quartile", equalTo(3))
                .body("bars", hasSize(14))
                .body("bars[0].name", equalTo("Hammersmith and Fulham"))
                .body("bars.findAll { it.ranked }.value", contains(80, 80, 60, 60))
                .body("bars.find { it.area == 'E09000001' }.display", equalTo("Confidential"))
                .body("bars.find { it.area == 'E09000025' }.display", equalTo("No figure"))
                .body("release", equalTo("Children looked after in England, 2023 to 2024"))
                .body("releaseDate", equalTo("2024-11-14"))
                .body("warnings", empty());
    }

    @Test
    void a_groups_mean_and_median_say_how_many_members_have_a_value() {
        // mean and median of 80, 80, 60, 60 are 70; the publisher's own figure for Inner London is 70 as well
        comparison("&group=inner_london")
                .then()
                .body("groupFigure.mean", equalTo(70))
                .body("groupFigure.median", equalTo(70))
                .body("groupFigure.published", equalTo(70))
                .body("groupFigure.words", equalTo("4 of 14 members have a value"));
    }

    @Test
    void better_or_worse_allows_for_chance() {
        // Wilson, 95 per cent, 60 of 100: 50.2 to 69.1, so worse than 80 and similar to 60
        var answer = comparison("&group=inner_london");
        answer.then()
                .body("bars.find { it.area == 'E09000013' }.authorityIs", equalTo("worse"))
                .body("bars.find { it.area == 'E09000030' }.authorityIs", equalTo("similar"))
                .body("groupFigure.authorityIs", equalTo("worse"));
        var path = answer.jsonPath();
        assertThat(path.getDouble("bars.find { it.own }.interval.lower95")).isBetween(50.15, 50.25);
        assertThat(path.getDouble("bars.find { it.own }.interval.upper95")).isBetween(69.05, 69.15);
    }

    @Test
    void without_a_group_every_local_authority_is_shown() {
        comparison("")
                .then()
                .body("bars", hasSize(6))
                .body("bars.name", hasItem("Harrow"))
                .body("groupFigure", nullValue());
    }

    @Test
    void as_csv_it_is_a_row_an_area() {
        var csv = analyst.request()
                .accept("text/csv")
                .get("/api/v1/indicators/%s/comparison?authority=%s&group=inner_london"
                        .formatted(Published.INDICATOR, ISLINGTON))
                .asString();
        assertThat(csv.lines()).hasSize(15).anyMatch(line -> line.contains("E09000019,Islington,true,60,,50."));
    }

    @Test
    void what_cannot_be_compared_is_refused_with_a_reason() {
        comparison("&group=nobody").then().statusCode(400).body("errors[0].code", equalTo("unknown-group"));
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .get("/api/v1/indicators/%s/comparison?authority=%s".formatted(Published.INDICATOR, ISLINGTON))
                .then()
                .statusCode(403);
    }

    @Test
    void a_series_has_intervals_and_is_held_against_each_area() {
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,numerator,denominator\nE09000019,%s,2024-04,60,100\n"
                                .formatted(Published.INDICATOR))
                .then()
                .statusCode(201);
        analyst.series(Published.INDICATOR, ISLINGTON, Map.of())
                .then()
                .statusCode(200)
                .body("intervals.period", contains("2024-04"))
                .body("comparisons.comparator[0..2]", contains("inner_london", "london", "england"))
                // 50.2 to 69.1 holds 69 (London) and 68 (England), and not 70 (Inner London)
                .body("comparisons.comparison[0..2]", contains("worse", "similar", "similar"))
                .body("comparisons.rule", hasItem("comparison-1"));
    }

    @Test
    void a_change_of_the_groups_changes_the_tag() {
        var before = comparison("");
        analyst.request()
                .contentType("application/json")
                .body("{\"name\":\"Mine\",\"source\":\"A test\",\"members\":[\"E09000030\",\"E09000020\"]}")
                .put("/api/v1/comparator-groups/mine_of_islington?year=2020&authority=" + ISLINGTON)
                .then()
                .statusCode(201);
        assertThat(comparison("").header("ETag")).isNotEqualTo(before.header("ETag"));
        // the mean of 60 and 80, for which there is no publisher
        comparison("&group=mine_of_islington")
                .then()
                .body("groupFigure.mean", equalTo(70))
                .body("groupFigure.published", nullValue())
                .body("rank.words", equalTo("2nd of 3"));
    }

    private Response comparison(String query) {
        return analyst.get(
                "/api/v1/indicators/%s/comparison?authority=%s%s".formatted(Published.INDICATOR, ISLINGTON, query));
    }
}
