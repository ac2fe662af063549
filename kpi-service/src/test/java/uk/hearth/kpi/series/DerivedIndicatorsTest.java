package uk.hearth.kpi.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.hearth.kpi.testing.KpiApi.LEWISHAM;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Derived indicators, breaks, and the past as it was known, as a council meets them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedIndicatorsTest {

    // an authority of this test's own, so that no other report is changed by it
    private static final String KINGSTON = "E09000021";

    private final KpiApi administrator = KpiApi.administrator();
    private final KpiApi analyst = KpiApi.analystOf(KINGSTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        administrator.nameAuthority(KINGSTON, "Kingston upon Thames");
    }

    @Test
    void net_change_of_lewishams_children_follows_from_the_published_counts() {
        define(
                "T-NET",
                "count",
                "\"formula\": {\"kind\": \"difference\", \"from\": \"CLA-START\", \"less\": \"CLA-CEASE\"}");
        var published = new TreeMap<String, Integer>();
        Demonstration.published("measurements.csv").forEach(row -> {
            if (List.of("CLA-START", "CLA-CEASE").contains(row.getField("indicator"))) {
                int sign = row.getField("indicator").equals("CLA-START") ? 1 : -1;
                published.merge(row.getField("period"), sign * Integer.parseInt(row.getField("value")), Integer::sum);
            }
        });
        KpiApi.viewerOf(LEWISHAM)
                .series("T-NET", LEWISHAM, Map.of())
                .then()
                .statusCode(200)
                .body("points.value", equalTo(List.copyOf(published.values())))
                .body("points.period", equalTo(List.copyOf(published.keySet())));
    }

    @Test
    void a_scorecard_shows_a_rate_with_its_numerator_and_denominator() {
        define("T-CHILDREN", "count", "\"owner\": \"ONS\"");
        define(
                "T-RATE",
                "rate_per_10k",
                "\"formula\": {\"kind\": \"rate_per_10k\", \"count\": \"CLA-NUM\", \"population\": \"T-CHILDREN\"}");
        imported("T-CHILDREN", "CY2017", "40000");
        imported("CLA-NUM", "2018-04", "300");
        analyst.defineScorecard("rates", KINGSTON, """
                {"title": "Rates", "frequency": "month", "lines": [
                    {"section": "A", "indicator": "T-RATE"}, {"section": "A", "indicator": "CLA-NUM"}]}""").then().statusCode(201);
        analyst.report("rates", KINGSTON, Map.of())
                .then()
                .statusCode(200)
                .body("to", equalTo("2018-04"))
                .body("rows[0].cells[0].value", equalTo(75)) // 3,000,000 / 40,000
                .body("rows[0].cells[0].numerator", equalTo(300))
                .body("rows[0].cells[0].denominator", equalTo(40000));
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000021,T-RATE,2018-04,75\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("derived-indicator"));
    }

    @Test
    void a_series_breaks_where_its_definition_changed_and_its_limits_begin_anew() {
        define("T-BREAK", "count", "\"owner\": \"A\"");
        var rows = new StringBuilder("authority,indicator,period,value\n");
        for (int month = 1; month <= 12; month++) {
            rows.append("E09000021,T-BREAK,2017-%02d,%d\n".formatted(month, month <= 6 ? 10 : 50));
        }
        analyst.importCsv("measurements", rows.toString()).then().statusCode(201);
        analyst.series("T-BREAK", KINGSTON, Map.of())
                .then()
                .body("limits", hasSize(1))
                .body("breaks", hasSize(0));
        define("T-BREAK", "count", "\"effectiveFrom\": \"2017-07\", \"change\": \"Unborn children count\"");
        analyst.series("T-BREAK", KINGSTON, Map.of())
                .then()
                .body("breaks.period", contains("2017-07"))
                .body("breaks.change", contains("Unborn children count"))
                .body("limits.from", contains("2017-01", "2017-07"))
                .body("limits.centre", contains(10, 50));
        analyst.series("T-BREAK", KINGSTON, Map.of("from", "2017-07")).then().body("breaks", hasSize(0));
    }

    @Test
    void a_report_and_a_series_can_be_read_as_they_were_known() {
        var first = imported("CLA-CEASE", "2018-04", "5");
        analyst.importCsv(
                        "targets",
                        "authority,indicator,effective_from,kind,value\nE09000021,CLA-CEASE,2018-04,at_most,6\n")
                .then()
                .statusCode(201);
        imported("CLA-CEASE", "2018-04", "7");
        analyst.defineScorecard("past", KINGSTON, """
                {"title": "Past", "frequency": "month", "lines": [{"section": "A", "indicator": "CLA-CEASE"}]}""").then().statusCode(201);
        var then = Map.of("asKnownAt", first.path("importedAt"), "to", "2018-04");
        analyst.series("CLA-CEASE", KINGSTON, then)
                .then()
                .body("points.value", contains(5))
                .body("target.kind", equalTo("none"));
        analyst.report("past", KINGSTON, then).then().body("rows[0].cells[-1].value", equalTo(5));
        analyst.report("past", KINGSTON, Map.of("to", "2018-04"))
                .then()
                .body("rows[0].cells[-1].value", equalTo(7))
                .body("rows[0].target.kind", equalTo("at_most"));
        analyst.report("past", KINGSTON, Map.of("to", "2018-04", "asKnownAt", "2000-01-01T00:00:00Z"))
                .then()
                .statusCode(200)
                .body("rows", hasSize(0));
    }

    @Test
    void a_target_against_the_better_direction_is_a_caveat() {
        define("T-TURNED", "count", "\"owner\": \"A\"");
        analyst.importCsv(
                        "targets",
                        "authority,indicator,effective_from,kind,value\nE09000021,T-TURNED,2018-04,at_most,60\n")
                .then()
                .statusCode(201);
        // the target was set while neither way was better
        define("T-TURNED", "count", "higher", "\"owner\": \"A\"");
        analyst.series("T-TURNED", KINGSTON, Map.of("to", "2018-06"))
                .then()
                .body(
                        "caveats",
                        contains(
                                "Higher is better, but the target is a most value: status and direction can disagree"));
    }

    private Response imported(String indicator, String period, String value) {
        var answer = analyst.importCsv(
                "measurements",
                "authority,indicator,period,value\nE09000021,%s,%s,%s\n".formatted(indicator, period, value));
        answer.then().statusCode(201);
        return answer;
    }

    private void define(String code, String unit, String more) {
        define(code, unit, "neutral", more);
    }

    private void define(String code, String unit, String polarity, String more) {
        var path = "/api/v1/indicators/" + code;
        var held = administrator.get(path).header("ETag");
        var request = administrator.request().contentType("application/json");
        (held == null ? request : request.header("If-Match", held))
                .body(
                        "{\"title\": \"T\", \"unit\": \"%s\", \"polarity\": \"%s\", \"frequency\": \"monthly\", \"category\": \"Tests\", %s}"
                                .formatted(unit, polarity, more))
                .put(path)
                .then()
                .statusCode(held == null ? 201 : 200);
    }
}
