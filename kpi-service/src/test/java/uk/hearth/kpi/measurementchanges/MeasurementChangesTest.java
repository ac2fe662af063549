package uk.hearth.kpi.measurementchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What a consumer learns who follows an authority's figures. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasurementChangesTest {

    // authorities of this test's own
    private static final String MERTON = "E09000024";
    private static final String REDBRIDGE = "E09000026";
    private static final String HEADER = "authority,indicator,period,dimension,category,value,note,as_at\n";

    private final KpiApi analyst = KpiApi.analystOf(MERTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(MERTON, "Merton");
        KpiApi.administrator().nameAuthority(REDBRIDGE, "Redbridge");
    }

    @Test
    void a_withdrawal_ends_what_came_in_and_records_what_was_before() {
        imported("CLA-NUM,2010-01,,,40,,");
        var here = end();
        var second = imported("CLA-NUM,2010-01,,,41,,");
        var only = imported("CLA-NUM,2010-02,,,50,,");
        withdraw(second);
        withdraw(only);
        changes(analyst, here, "")
                .then()
                .statusCode(200)
                .body("items.change", contains("recorded", "recorded", "ended", "recorded", "ended"))
                .body("items.figure.period", contains("2010-01", "2010-02", "2010-01", "2010-01", "2010-02"))
                .body("items.figure.value", contains(41, 50, 41, 40, 50))
                .body("items.figure.revision", contains(2, 1, 2, 3, 1))
                .body("items[3].figure.restores", equalTo(1))
                .body("more", equalTo(false));
    }

    @Test
    void a_figure_older_than_the_current_one_is_told_as_kept() {
        var here = end();
        imported("CLA-NUM,2010-03,,,60,,2010-06-01");
        imported("CLA-NUM,2010-03,,,59,,2010-05-01");
        changes(analyst, here, "")
                .then()
                .body("items.change", contains("recorded", "kept"))
                .body("items.figure.value", contains(60, 59));
    }

    @Test
    void a_viewer_follows_figures_of_the_whole_only() {
        var here = end();
        imported("CLA-NUM,2010-04,sex,Girls,3,,", "CLA-NUM,2010-04,,,60,,");
        changes(analyst, here, "").then().body("items", hasSize(2));
        changes(KpiApi.viewerOf(MERTON), here, "").then().body("items.figure.value", contains(60));
    }

    @Test
    void outside_the_council_small_figures_parts_and_notes_are_kept_back() {
        var here = end();
        imported(
                "CLA-NUM,2010-05,,,3,Of one family,",
                "CLA-NUM,2010-06,,,60,Of one school,",
                "CLA-NUM,2010-06,sex,Girls,30,,");
        for (var audience : new String[] {"partner", "public"}) {
            changes(analyst, here, "&audience=" + audience)
                    .then()
                    .body("items", hasSize(2))
                    .body("items.find { it.figure.period == '2010-05' }.figure.value", nullValue())
                    .body("items.find { it.figure.period == '2010-05' }.figure.missing", equalTo("suppressed"))
                    .body("items.find { it.figure.period == '2010-06' }.figure.value", equalTo(60))
                    .body("items.figure.note", everyItem(nullValue()))
                    .body("rules", contains("disclosure-1"));
        }
        changes(analyst, here, "").then().body("rules", empty());
        changes(analyst, here, "&audience=nobody").then().statusCode(400);
    }

    @Test
    void outside_the_council_a_percentage_is_shown_without_its_counts() {
        var here = end();
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,numerator,denominator\n"
                                + "E09000024,CLA-IMMS,2010-07,57,76\nE09000024,CLA-IMMS,2010-08,2,40\n")
                .then()
                .statusCode(201);
        changes(analyst, here, "&audience=partner")
                .then()
                .body("items.find { it.figure.period == '2010-07' }.figure.value", equalTo(75))
                .body("items.find { it.figure.period == '2010-07' }.figure.numerator", nullValue())
                .body("items.find { it.figure.period == '2010-08' }.figure.missing", equalTo("suppressed"));
    }

    @Test
    void changes_are_followed_without_gap_while_others_write() throws Exception {
        var redbridge = KpiApi.analystOf(REDBRIDGE);
        var writers = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 16; i++) {
            var row = "authority,indicator,period,value\nE09000026,CLA-NUM,%d-01,%d\n".formatted(2000 + i % 4, i);
            writers.submit(() -> redbridge.importCsv("measurements", row));
        }
        writers.shutdown();
        var seen = new HashSet<String>();
        String since = null;
        while (true) {
            var done = writers.isTerminated();
            var page = redbridge.request().queryParam("authority", REDBRIDGE).queryParam("limit", 2);
            var answer = (since == null ? page : page.queryParam("since", since)).get("/api/v1/measurements/changes");
            var items = answer.jsonPath().<Map<String, Object>>getList("items.figure");
            items.forEach(item -> assertThat(seen.add(item.get("period") + "/" + item.get("revision")))
                    .isTrue());
            since = answer.path("next");
            if (done && items.isEmpty()) {
                break;
            }
        }
        var all = redbridge.get("/api/v1/measurements?limit=200&revisions=true&authority=" + REDBRIDGE);
        assertThat(seen).hasSize(all.jsonPath().getList("items").size()).hasSize(16);
        analyst.get("/api/v1/measurements/changes?authority=" + REDBRIDGE)
                .then()
                .statusCode(403);
        redbridge
                .get("/api/v1/measurements/changes?authority=" + REDBRIDGE + "&since=nonsense")
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("since"));
    }

    private Response imported(String... rows) {
        var csv = new StringBuilder(HEADER);
        for (var row : rows) {
            csv.append(MERTON).append(',').append(row).append('\n');
        }
        var answer = analyst.importCsv("measurements", csv.toString());
        answer.then().statusCode(201);
        return answer;
    }

    private void withdraw(Response imported) {
        analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Wrong month"))
                .post("/api/v1/imports/" + imported.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
    }

    /** The place after all that has happened. */
    private @Nullable String end() {
        return changes(analyst, null, "&limit=1000").path("next");
    }

    private static Response changes(KpiApi who, @Nullable String since, String more) {
        return who.get(
                "/api/v1/measurements/changes?authority=" + MERTON + (since == null ? "" : "&since=" + since) + more);
    }
}
