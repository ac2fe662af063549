package uk.hearth.kpi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** A revision older than the one that it would supersede: kept, not current. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OlderRevisionsTest {

    // an authority of this test's own
    private static final String RICHMOND = "E09000027";

    private final KpiApi analyst = KpiApi.analystOf(RICHMOND);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(RICHMOND, "Richmond upon Thames");
    }

    @Test
    void an_older_figure_is_kept_and_the_newer_one_stays() {
        imported("2016-01,20,2016-03-01");
        imported("2016-01,18,2016-02-01T09:00:00Z")
                .then()
                .body("older", equalTo(1))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(0));
        figures("period=2016-01").then().body("items.value", contains(20)).body("items.revision", contains(1));
        var both = figures("period=2016-01&revisions=true");
        both.then().body("items.value", contains(20, 18));
        assertThat(both.<String>path("items[1].supersededAt")).isEqualTo(both.path("items[1].recordedAt"));
        // nobody ever knew it as the figure
        figures("period=2016-01&asKnownAt=" + both.path("items[1].recordedAt"))
                .then()
                .body("items.value", contains(20));
    }

    @Test
    void the_older_file_again_changes_nothing() {
        imported("2016-02,20,2016-03-01");
        imported("2016-02,18,2016-02-01");
        imported("2016-02,18,2016-02-01").then().body("older", equalTo(0)).body("unchanged", equalTo(1));
        figures("period=2016-02&revisions=true").then().body("items", hasSize(2));
    }

    @Test
    void a_dry_run_says_how_many_are_older() {
        imported("2016-03,20,2016-03-01");
        analyst.tryCsv("measurements", file("2016-03,18,2016-02-01"))
                .then()
                .body("older", equalTo(1))
                .body("revised", equalTo(0));
    }

    @Test
    void the_kept_one_counts_once_the_newer_one_is_withdrawn() {
        var newer = imported("2016-04,20,2016-03-01");
        imported("2016-04,18,2016-02-01");
        imported("2016-04,17,2016-01-01");
        withdrawn(newer).then().body("withdrawal.restored", equalTo(1));
        figures("period=2016-04")
                .then()
                .body("items.value", contains(18))
                .body("items.restores", contains(2))
                .body("items.revision", contains(4));
    }

    @Test
    void where_one_of_them_does_not_say_the_last_one_brought_in_counts() {
        imported("2016-05,20,2016-03-01");
        imported("2016-05,21,").then().body("revised", equalTo(1));
        imported("2016-05,22,2016-01-01").then().body("revised", equalTo(1));
        figures("period=2016-05").then().body("items.value", contains(22));
    }

    @Test
    void when_it_was_worked_out_is_a_day_or_an_instant_that_has_been() {
        refused("2016-06,1,yesterday", "malformed-instant");
        refused("2016-06,1,2016-13-01", "malformed-instant");
        refused("2016-06,1,%s".formatted(Instant.now().plusSeconds(3600)), "as-at-out-of-range");
        refused("2016-06,1,0001-01-01", "as-at-out-of-range");
    }

    private void refused(String row, String code) {
        analyst.importCsv("measurements", file(row))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].column", equalTo("as_at"));
    }

    private Response imported(String row) {
        var answer = analyst.importCsv("measurements", file(row));
        answer.then().statusCode(201);
        return answer;
    }

    private static String file(String row) {
        return "authority,indicator,period,value,as_at\nE09000027,CLA-START,%s\n".formatted(row);
    }

    private Response withdrawn(Response imported) {
        return analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Wrong month"))
                .post("/api/v1/imports/" + imported.path("id") + "/withdrawal");
    }

    private Response figures(String query) {
        return analyst.get("/api/v1/measurements?authority=%s&%s".formatted(RICHMOND, query));
    }
}
