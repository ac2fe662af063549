package uk.hearth.kpi.audiences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What partners and the public are shown of a council's figures. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutsideTest {

    // an authority of this test's own
    private static final String MERTON = "E09000024";

    private final KpiApi analyst = KpiApi.analystOf(MERTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(MERTON, "Merton");
        analyst.importCsv("measurements", """
                authority,indicator,period,value,numerator,denominator,dimension,category
                E09000024,CLA-START,2018-04,12,,,,
                E09000024,CLA-START,2018-05,4,,,,
                E09000024,CLA-START,2018-06,9,,,,
                E09000024,CLA-START,FY2018-Q1,25,,,,
                E09000024,CLA-START,2018-07,10,,,,
                E09000024,CLA-START,2018-08,11,,,,
                E09000024,CLA-START,2018-09,12,,,,
                E09000024,CLA-START,FY2018-Q2,33,,,,
                E09000024,CLA-START,2018-05,3,,,age,under 5
                E09000024,CLA-START,2018-05,1,,,age,5 and over
                E09000024,CLA-START,FY2018-Q1,14,,,age,under 5
                E09000024,CLA-START,FY2018-Q1,11,,,age,5 and over
                E09000024,CLA-IMMS,2018-04,75,30,40,,
                E09000024,CLA-IMMS,2018-05,95,38,40,,
                """);
        analyst.importCsv("benchmarks", """
                authority,indicator,period,comparator,value,source
                E09000024,CLA-IMMS,FY2017,england,84,A release
                """);
        analyst.defineScorecard("small", MERTON, """
                {"title": "Small", "frequency": "month", "lines": [{"section": "All", "indicator": "CLA-START"}]}
                """);
        analyst.defineScorecard("quarters", MERTON, """
                {"title": "Quarters", "frequency": "quarter", "lines": [{"section": "All", "indicator": "CLA-START"}]}
                """);
    }

    @Test
    void a_scorecard_for_the_public_leaves_small_figures_out_and_nothing_else() {
        report("small", "2018-06", "public")
                .then()
                .statusCode(200)
                .body("rows[0].cells.value", contains(12, null, 9))
                .body("rows[0].cells[1].missing", equalTo("suppressed"));
        report("small", "2018-06", "partner").then().body("rows[0].cells.value", contains(12, null, 9));
        report("small", "2018-06", "internal").then().body("rows[0].cells.value", contains(12, 4, 9));
        report("small", "2018-06", "all").then().statusCode(400);
    }

    @Test
    void a_quarter_that_would_tell_its_small_month_is_left_out_and_the_next_is_shown() {
        // 25 less 12 less 9 would be the 4 of May
        report("quarters", "FY2018-Q2", "public")
                .then()
                .body("rows[0].cells.value", contains(nullValue(), equalTo(33)))
                .body("rows[0].cells[0].missing", equalTo("suppressed"));
        report("quarters", "FY2018-Q2", "internal").then().body("rows[0].cells.value", contains(25, 33));
        analyst.series("CLA-START", MERTON, Map.of("frequency", "quarter", "audience", "public"))
                .then()
                .body("points.value", contains(nullValue(), equalTo(33)));
        analyst.request()
                .accept("text/csv")
                .queryParam("authority", MERTON)
                .queryParam("frequency", "quarter")
                .queryParam("audience", "public")
                .get("/api/v1/indicators/CLA-START/series")
                .then()
                .body(not(containsString(",25,")));
    }

    @Test
    void breakdowns_of_quarters_are_refused_outside_where_months_are_broken_down() {
        breakdown("FY2018-Q1", "public")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("one-kind-of-period-outside"));
        breakdown("FY2018-Q1", "internal").then().statusCode(200);
        breakdown("2018-05", "public").then().statusCode(200).body("rows.total.value", everyItem(nullValue()));
    }

    @Test
    void intervals_and_comparisons_do_not_tell_of_a_figure_that_is_not_shown() {
        // 38 of 40 leaves 2
        analyst.series("CLA-IMMS", MERTON, Map.of("audience", "public"))
                .then()
                .statusCode(200)
                .body("points.value", contains(75, null))
                .body("intervals.period", contains("2018-04"))
                .body("comparisons.findAll { it.comparator == 'england' }.comparison", contains("not_compared"))
                .body("comparisons.findAll { it.comparator == 'england' }.period", contains(nullValue()));
        analyst.series("CLA-IMMS", MERTON, Map.of())
                .then()
                .body("intervals.period", contains("2018-04", "2018-05"))
                .body("comparisons.findAll { it.comparator == 'england' }.comparison", not(hasItem("not_compared")))
                .body("rules", not(empty()));
    }

    private Response report(String scorecard, String to, String audience) {
        return analyst.report(scorecard, MERTON, Map.of("to", to, "audience", audience));
    }

    private Response breakdown(String period, String audience) {
        return analyst.request()
                .queryParam("authority", MERTON)
                .queryParam("period", period)
                .queryParam("audience", audience)
                .get("/api/v1/indicators/CLA-START/breakdown");
    }
}
