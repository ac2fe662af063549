package uk.hearth.kpi.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;
import uk.hearth.kpi.testing.Published;

/** Derived figures wherever figures are read: compared, with intervals, as evidence, and as others may see them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedFiguresTest {

    // an authority of this test's own
    private static final String SUTTON = "E09000029";
    private static final String EVIDENCE = "areas[0].actions[0].evidence";
    private static boolean defined;

    private final KpiApi administrator = KpiApi.administrator();
    private final KpiApi analyst = KpiApi.analystOf(SUTTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        Published.load();
        administrator.nameAuthority(SUTTON, "Sutton");
        if (!defined) {
            defined = true;
            define("D-TIMELY", "count", "neutral", "");
            define("D-DUE", "count", "neutral", "");
            define("D-POPULATION", "count", "neutral", "");
            define("D-SHARE", "percent", "higher", ratio("D-TIMELY", "D-DUE"));
            define("D-NET", "count", "neutral", two("difference", "from", "D-TIMELY", "less", "D-DUE"));
            define(
                    "D-BOTH",
                    "count",
                    "neutral",
                    ", \"formula\": {\"kind\": \"sum\", \"of\": [\"D-TIMELY\", \"D-DUE\"]}");
            define(
                    "D-RATE",
                    "rate_per_10k",
                    "neutral",
                    two("rate_per_10k", "count", "D-TIMELY", "population", "D-POPULATION"));
        }
    }

    @Test
    void a_derived_fraction_has_its_interval_and_is_held_against_others() {
        counts("2018-04", 60, 100);
        benchmark("2018-04", "england", "", 80);
        // Wilson, 95 per cent, 60 of 100: 50.2 to 69.1, so worse than 80
        var series = analyst.series("D-SHARE", SUTTON, Map.of("from", "2018-04", "to", "2018-04"));
        series.then()
                .statusCode(200)
                .body("points.value", contains(60))
                .body("intervals.period", contains("2018-04"))
                .body("comparisons.comparison", contains("worse"))
                .body("comparisons.period", contains("2018-04"));
        assertThat(series.jsonPath().getDouble("intervals[0].interval.lower95")).isBetween(50.15, 50.25);
        assertThat(series.jsonPath().getDouble("intervals[0].interval.upper95")).isBetween(69.05, 69.15);
    }

    @Test
    void an_authority_compares_its_derived_figure_with_other_areas() {
        counts("2018-06", 70, 100);
        benchmark("2018-06", "area", "E09000019", 80);
        benchmark("2018-06", "area", "E09000030", 60);
        analyst.get("/api/v1/indicators/D-SHARE/comparison?period=2018-06&authority=" + SUTTON)
                .then()
                .statusCode(200)
                .body("bars.value", contains(80, 70, 60))
                .body("bars.find { it.own }.name", equalTo("Sutton"))
                .body("rank.words", equalTo("2nd of 3"));
    }

    @Test
    void the_last_derived_figure_with_a_value_is_the_evidence_of_an_action() {
        counts("2019-01", 57, 76);
        counts("2019-02", 0, 0);
        analyst.importCsv(
                        "plans",
                        "authority,plan,kind,area,objective,action,due,indicators\n"
                                + "E09000029,Derived,promise,Promise 1,Kept,In time,2030-03,D-SHARE\n")
                .then()
                .statusCode(201);
        evidence("2019-03-01").then().body(EVIDENCE + ".display", contains("75%")); // 57 / 76
        evidence("2019-03-01").then().body(EVIDENCE + ".periodLabel", contains("January 2019"));
        // January had not ended
        evidence("2019-01-30").then().body(EVIDENCE + ".periodLabel[0]", equalTo("June 2018"));
    }

    @Test
    void division_by_nothing_is_a_missing_figure_with_a_reason() {
        counts("2018-07", 5, 0);
        counts("2018-08", 5, 20);
        var periods = Map.of("from", "2018-07", "to", "2018-09");
        analyst.series("D-SHARE", SUTTON, periods)
                .then()
                .statusCode(200)
                .body("points.value", contains(null, 25, null))
                .body("points.missing", contains("not_applicable", null, "not_available"))
                .body("points.reason", contains("The denominator is 0", null, "D-TIMELY 2018-09 is not available"));
    }

    @Test
    void a_rate_without_people_is_missing_with_a_reason() {
        counts("2018-10", 5, 20);
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000029,D-POPULATION,CY2017,0\n")
                .then()
                .statusCode(201);
        analyst.series("D-RATE", SUTTON, Map.of("from", "2018-10", "to", "2018-10"))
                .then()
                .statusCode(200)
                .body("points.missing", contains("not_applicable"))
                .body("points.reason", contains("The denominator is 0"));
    }

    @Test
    void outside_the_council_nothing_is_derived_from_what_is_kept_back() {
        counts("2017-04", 3, 40);
        counts("2017-05", 30, 40);
        for (var audience : new String[] {"partner", "public"}) {
            var asked = Map.of("from", "2017-04", "to", "2017-05", "audience", audience);
            // 43 less the 40 that is shown would be the 3 that is not
            analyst.series("D-BOTH", SUTTON, asked)
                    .then()
                    .body("points.value", contains(null, 70))
                    .body("points[0].missing", equalTo("suppressed"));
            analyst.series("D-SHARE", SUTTON, asked)
                    .then()
                    .body("points.value", contains(null, 75))
                    .body("points.numerator", contains(nullValue(), nullValue()))
                    .body("intervals.period", contains("2017-05"));
        }
        analyst.series("D-BOTH", SUTTON, Map.of("from", "2017-04", "to", "2017-05"))
                .then()
                .body("points.value", contains(43, 70));
    }

    @Test
    void a_small_derived_count_is_kept_back_though_those_behind_it_are_large() {
        counts("2017-06", 12, 10);
        counts("2017-07", 10, 12);
        analyst.series("D-NET", SUTTON, Map.of("from", "2017-06", "to", "2017-07"))
                .then()
                .body("points.value", contains(2, -2));
        analyst.series("D-NET", SUTTON, Map.of("from", "2017-06", "to", "2017-07", "audience", "partner"))
                .then()
                .body("points.missing", contains("suppressed", "suppressed"))
                .body("intervals", empty())
                .body("limits", empty());
    }

    @Test
    void a_scorecard_keeps_derived_figures_back_alike_and_knows_its_last_period() {
        counts("2017-08", 3, 40);
        analyst.defineScorecard("derived", SUTTON, """
                {"title": "Derived", "frequency": "month", "lines": [{"section": "A", "indicator": "D-BOTH"}]}""").then().statusCode(201);
        analyst.report("derived", SUTTON, Map.of("to", "2017-08", "periods", 1, "audience", "public"))
                .then()
                .body("rows", hasSize(1))
                .body("rows[0].cells[0].missing", equalTo("suppressed"))
                .body("rows[0].cells[0].display", equalTo("Suppressed"));
        counts("2019-06", 50, 60);
        analyst.get("/api/v1/scorecards?authority=" + SUTTON)
                .then()
                .body("items.find { it.code == 'derived' }.latestPeriod", equalTo("2019-06"));
    }

    @Test
    void parts_are_derived_from_parts_and_stay_inside() {
        parts("2018-11", "sex,Girls,,", 40, 50);
        parts("2018-11", "sex,Boys,,", 20, 40);
        parts("2018-11", "sex,Not known,,", 1, 0);
        counts("2018-11", 61, 90);
        breakdown("2018-11", "internal")
                .then()
                .statusCode(200)
                .body("dimensions", contains("sex"))
                .body("rows.category", contains("Boys", "Girls", "Not known"))
                .body("rows.total.value", contains(50, 80, null)) // 20 / 40, 40 / 50, 1 / 0
                .body("rows.total.missing", contains(null, null, "not_applicable"));
        breakdown("2018-11", "partner")
                .then()
                .statusCode(200)
                .body("withheld", equalTo(true))
                .body("rows.total.value", everyItem(nullValue()));
    }

    @Test
    void parts_by_two_dimensions_are_derived_and_what_does_not_add_up_is_told() {
        parts("2018-12", "accommodation,Fostering,location,inside", 3, 4);
        parts("2018-12", "accommodation,Fostering,location,outside", 19, 5);
        parts("2018-12", "accommodation,Fostering,,", 12, 9);
        analyst.get("/api/v1/indicators/D-BOTH/breakdown?period=2018-12&authority=" + SUTTON)
                .then()
                .statusCode(200)
                .body("rows.category", contains("inside", "outside"))
                .body("rows.cells.value", contains(List.of(7), List.of(24)))
                .body("totals.cells.value", contains(21))
                .body("findings.words", contains("Fostering is given as 21, its parts add up to 31 (7 + 24)"));
    }

    private void parts(String period, String part, int timely, int due) {
        var row = "%s,%s,%s,%s,%d\n";
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,dimension,category,dimension_2,category_2,value\n"
                                + row.formatted(SUTTON, "D-TIMELY", period, part, timely)
                                + row.formatted(SUTTON, "D-DUE", period, part, due))
                .then()
                .statusCode(201);
    }

    private Response breakdown(String period, String audience) {
        return analyst.get("/api/v1/indicators/D-SHARE/breakdown?authority=%s&period=%s&audience=%s"
                .formatted(SUTTON, period, audience));
    }

    private Response evidence(String on) {
        counts("2018-06", 70, 100);
        return analyst.get("/api/v1/plans/report?authority=%s&plan=Derived&on=%s".formatted(SUTTON, on));
    }

    private void counts(String period, int timely, int due) {
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,value\n%1$s,D-TIMELY,%2$s,%3$d\n%1$s,D-DUE,%2$s,%4$d\n"
                                .formatted(SUTTON, period, timely, due))
                .then()
                .statusCode(201);
    }

    private void benchmark(String period, String comparator, String area, int value) {
        analyst.importCsv(
                        "benchmarks",
                        "authority,indicator,period,comparator,area,value\n%s,D-SHARE,%s,%s,%s,%d\n"
                                .formatted(SUTTON, period, comparator, area, value))
                .then()
                .statusCode(201);
    }

    private static String ratio(String numerator, String denominator) {
        return two("ratio", "numerator", numerator, "denominator", denominator);
    }

    private static String two(String kind, String one, String first, String other, String second) {
        return ", \"formula\": {\"kind\": \"%s\", \"%s\": \"%s\", \"%s\": \"%s\"}"
                .formatted(kind, one, first, other, second);
    }

    private void define(String code, String unit, String polarity, String formula) {
        administrator
                .request()
                .contentType("application/json")
                .body(
                        "{\"title\": \"T\", \"unit\": \"%s\", \"polarity\": \"%s\", \"frequency\": \"monthly\", \"category\": \"Tests\"%s}"
                                .formatted(unit, polarity, formula))
                .put("/api/v1/indicators/" + code)
                .then()
                .statusCode(201);
    }
}
