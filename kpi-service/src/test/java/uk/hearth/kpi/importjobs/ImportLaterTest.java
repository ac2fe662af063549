package uk.hearth.kpi.importjobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportLaterTest {

    private static final String HEADER = "authority,indicator,period,value\n";

    // an authority of this test's own, so that no report is changed by it
    private static final String HARINGEY = "E09000014";

    private final KpiApi analyst = KpiApi.analystOf(HARINGEY);
    private final Later later = new Later(analyst);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(HARINGEY, "Haringey");
    }

    @Test
    void a_file_is_brought_in_after_the_answer_if_that_is_preferred() throws InterruptedException {
        var answer = later.preferred(HEADER + row("2015-04", "12") + row("2015-05", "13"))
                .post("/api/v1/imports/measurements");
        answer.then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .header("Retry-After", notNullValue())
                .header("Location", endsWith(answer.path("id")))
                .body("state", equalTo("pending"))
                .body("importedAt", nullValue())
                .body("progress.percent", equalTo(0));
        later.over(answer.header("Location"))
                .then()
                .header("Retry-After", nullValue())
                .body("state", equalTo("succeeded"))
                .body("created", equalTo(2))
                .body("importedBy", equalTo("analyst.test"))
                .body("progress.percent", equalTo(100))
                .body("progress.received", equalTo(2))
                .body("progress.checked", equalTo(2))
                .body("progress.stored", equalTo(2))
                .body("progress.attempts", equalTo(1));
        figures("2015-04").then().body("items.value", contains(12)).body("items.importId", contains((String)
                answer.path("id")));
    }

    @Test
    void a_large_file_is_brought_in_after_the_answer_unasked() throws InterruptedException {
        var rows = IntStream.range(0, 40_000)
                .mapToObj(i -> "%s,CLA-NUM,%d-%02d,team,Team number %d of the whole service,%d%n"
                        .formatted(HARINGEY, 1950 + i / 12 % 50, 1 + i % 12, i / 600, i % 97))
                .collect(Collectors.joining());
        var answer = analyst.importCsv("measurements", "authority,indicator,period,dimension,category,value\n" + rows);
        answer.then().statusCode(202).header("Preference-Applied", nullValue());
        later.over(answer.header("Location"))
                .then()
                .body("state", equalTo("succeeded"))
                .body("created", equalTo(40_000))
                .body("progress.stored", equalTo(40_000));
        later.over(answer.header("Location")).then().body("progress.percent", equalTo(100));
    }

    @Test
    void a_file_with_errors_fails_with_what_it_would_have_been_answered_at_once() throws InterruptedException {
        var wrong = HEADER + row("2015-06", "12") + row("2015-07", "many");
        var address = later.handIn(wrong);
        var atOnce = analyst.importCsv("measurements", wrong);
        later.over(address)
                .then()
                .body("state", equalTo("failed"))
                .body("problem.status", equalTo(400))
                .body("problem.type", equalTo("/problems/invalid-input"))
                .body("problem.errors", equalTo(atOnce.path("errors")))
                .body("progress.stored", equalTo(0));
        figures("2015-06").then().body("items", hasSize(0));
    }

    @Test
    void of_a_file_with_errors_the_good_rows_are_taken_if_that_is_asked() throws InterruptedException {
        var answer = later.preferred(HEADER + row("2015-08", "12") + row("2015-09", "many"))
                .queryParam("mode", "partial")
                .post("/api/v1/imports/measurements");
        later.over(answer.header("Location"))
                .then()
                .body("state", equalTo("succeeded"))
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors.code", contains("malformed-number"));
        figures("2015-08").then().body("items.value", contains(12));
    }

    @Test
    void a_dry_run_says_later_what_it_would_do_and_changes_nothing() throws InterruptedException {
        var answer = later.preferred(HEADER + row("2015-10", "12"))
                .queryParam("dryRun", true)
                .post("/api/v1/imports/measurements");
        later.over(answer.header("Location"))
                .then()
                .body("state", equalTo("succeeded"))
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1))
                .body("progress.stored", equalTo(0));
        figures("2015-10").then().body("items", hasSize(0));
    }

    @Test
    void the_same_key_answers_the_same_import() throws InterruptedException {
        var first = keyed("later-1", row("2015-11", "12"));
        var again = keyed("later-1", row("2015-11", "12"));
        again.then().statusCode(202).body("id", equalTo(first.path("id"))).header("Location", first.header("Location"));
        keyed("later-1", row("2015-11", "13")).then().statusCode(422);
        later.over(first.header("Location")).then().body("created", equalTo(1));
        keyed("later-1", row("2015-11", "12")).then().body("id", equalTo(first.path("id")));
    }

    @Test
    void an_import_that_was_brought_in_later_can_be_withdrawn() throws InterruptedException {
        var address = later.handIn(HEADER + row("2015-12", "12"));
        later.over(address);
        analyst.request()
                .contentType("application/json")
                .body("{\"reason\": \"Of the wrong month\"}")
                .post(address + "/withdrawal")
                .then()
                .statusCode(200);
        analyst.get(address)
                .then()
                .body("withdrawal.reason", equalTo("Of the wrong month"))
                .body("progress.percent", equalTo(100));
        figures("2015-12").then().body("items", hasSize(0));
    }

    @Test
    void a_header_that_cannot_be_read_is_told_at_once() {
        later.preferred("authority,indicator\n" + HARINGEY + ",CLA-NUM\n")
                .post("/api/v1/imports/measurements")
                .then()
                .statusCode(400)
                .body("errors.code", contains("missing-column"));
    }

    @Test
    void nobody_else_sees_it() throws InterruptedException {
        var address = later.handIn(HEADER + row("2016-01", "12"));
        later.over(address);
        KpiApi.analystOf(KpiApi.SOUTHWARK).get(address).then().statusCode(404);
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .request()
                .post(address + "/cancellation")
                .then()
                .statusCode(404);
        KpiApi.viewerOf(HARINGEY).get(address).then().statusCode(403);
    }

    @Test
    void another_authoritys_file_is_not_kept() {
        later.preferred(HEADER + KpiApi.SOUTHWARK + ",CLA-NUM,2016-02,12\n")
                .post("/api/v1/imports/measurements")
                .then()
                .statusCode(403);
    }

    @Test
    void imports_of_a_state_are_listed_and_the_trail_names_the_sender() throws InterruptedException {
        var address = later.handIn(HEADER + row("2016-03", "some"));
        var id = later.over(address).<String>path("id");
        analyst.get("/api/v1/imports?state=failed&authority=" + HARINGEY)
                .then()
                .body("items.id", hasItem(id))
                .body("items.state.unique()", contains("failed"));
        var taken = later.handIn(HEADER + row("2016-04", "12"));
        var done = later.over(taken).<String>path("id");
        assertThat(KpiApi.as("auditor", HARINGEY)
                        .get("/api/v1/audit-events?limit=200&authority=" + HARINGEY)
                        .<String>path("items.find { it.subjectId == '%s' }.actor".formatted(done)))
                .isEqualTo("analyst.test");
    }

    private Response keyed(String key, String rows) {
        return later.preferred(HEADER + rows).header("Idempotency-Key", key).post("/api/v1/imports/measurements");
    }

    private Response figures(String period) {
        return analyst.get("/api/v1/measurements?indicator=CLA-NUM&authority=" + HARINGEY + "&period=" + period);
    }

    private static String row(String period, String value) {
        return HARINGEY + ",CLA-NUM," + period + "," + value + "\n";
    }
}
