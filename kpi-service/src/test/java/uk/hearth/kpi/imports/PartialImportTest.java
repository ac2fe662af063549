package uk.hearth.kpi.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** The good rows of a file with errors, taken when that is asked for. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartialImportTest {

    // an authority of this test's own, so that no report is changed by it
    private static final String NEWHAM = "E09000025";

    private final KpiApi analyst = KpiApi.analystOf(NEWHAM);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(NEWHAM, "Newham");
    }

    @Test
    void good_rows_are_taken_and_each_wrong_one_is_named() {
        var answer = partial("2016-04,5", "2016-05,-1", "2016-06,7", "June,8");
        answer.then()
                .statusCode(207)
                .body("received", equalTo(4))
                .body("created", equalTo(2))
                .body("rejected", equalTo(2))
                .body("errorCount", equalTo(2))
                .body("errors.row", contains(3, 5))
                .body("errors.code", contains("count-not-whole", "unknown-period"));
        analyst.get(answer.header("Location"))
                .then()
                .body("rejected", equalTo(2))
                .body("received", equalTo(4));
        figures("period=2016-06").then().body("items.value", contains(7));
        figures("period=2016-05").then().body("items", hasSize(0));
    }

    @Test
    void of_rows_that_say_the_same_thing_twice_the_first_is_taken() {
        partial("2016-07,5", "2016-08,6", "2016-07,9")
                .then()
                .statusCode(207)
                .body("created", equalTo(2))
                .body("rejected", equalTo(1))
                .body("errors.row", contains(4))
                .body("errors.code", contains("duplicate-key"));
        figures("period=2016-07").then().body("items.value", contains(5));
    }

    @Test
    void a_file_without_errors_is_taken_as_ever() {
        partial("2016-09,5").then().statusCode(201).body("rejected", equalTo(0)).body("errors", nullValue());
    }

    @Test
    void a_file_without_a_good_row_is_refused() {
        partial("May,5", "June,6").then().statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_key_repeats_the_answer() {
        var key = UUID.randomUUID().toString();
        var first = send(key, "2016-10,5", "June,6");
        send(key, "2016-10,5", "June,6")
                .then()
                .statusCode(207)
                .body("id", equalTo(first.path("id")))
                .body("errors.row", contains(3));
        partial("2016-10,5", "June,6").then().statusCode(207).body("unchanged", equalTo(1));
    }

    @Test
    void another_authoritys_rows_refuse_the_whole_file() {
        analyst.request()
                .contentType("text/csv")
                .body(
                        "authority,indicator,period,value\nE09000025,CLA-START,2016-11,5\nE09000028,CLA-START,2016-11,5\n")
                .post("/api/v1/imports/measurements?mode=partial")
                .then()
                .statusCode(403);
        figures("period=2016-11").then().body("items", hasSize(0));
    }

    private Response partial(String... rows) {
        return send(UUID.randomUUID().toString(), rows);
    }

    private Response send(String key, String... rows) {
        var csv = new StringBuilder("authority,indicator,period,value\n");
        for (var row : rows) {
            csv.append("E09000025,CLA-START,").append(row).append('\n');
        }
        return analyst.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(csv.toString())
                .post("/api/v1/imports/measurements?mode=partial");
    }

    private Response figures(String query) {
        return analyst.get("/api/v1/measurements?authority=%s&%s".formatted(NEWHAM, query));
    }
}
