package uk.hearth.kpi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static uk.hearth.kpi.testing.KpiApi.LEWISHAM;
import static uk.hearth.kpi.testing.KpiApi.SOUTHWARK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Files that are not as they should be: named by row, column, code and remedy, and nothing is changed. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadFilesTest {

    private static final String HEADER = "authority,indicator,period,value\n";
    private static final String GOOD = "E09000023,CLA-START,2017-04,11\n";

    private final KpiApi analyst = KpiApi.analystOf(LEWISHAM);
    private int importsBefore;

    @BeforeEach
    void count() {
        Demonstration.load();
        importsBefore = imports();
    }

    @AfterEach
    void nothing_was_changed() {
        assertThat(imports()).isEqualTo(importsBefore);
        assertThat(figureOf("2017-04")).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "E09000023;CLA-XYZ;2018-05;5, indicator, unknown-indicator",
        "E0900002;CLA-START;2018-05;5, authority, unknown-authority",
        "E09000023;CLA-START;May 2018;5, period, unknown-period",
        "E09000023;CLA-IMMS;2018-05;100.1, value, percent-out-of-range",
        "E09000023;CLA-IMMS;2018-05;-1, value, percent-out-of-range",
        "E09000023;CLA-IMMS;2018-05;64%, value, malformed-number",
        "E09000023;CLA-START;2018-05;1e3, value, malformed-number",
        "E09000023;CLA-START;2018-05;1.5, value, count-not-whole",
        "E09000023;CLA-RATE;2018-05;-0.1, value, below-zero",
        "E09000023;CLA-START;2018-05;, value, no-value",
        "E09000023;;2018-05;5, indicator, empty-cell",
    })
    void a_wrong_cell_is_named(String row, String column, String code) {
        refused(HEADER + GOOD + row.replace(';', ',') + "\n")
                .then()
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo(column))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].remedy", notNullValue());
    }

    @Test
    void a_key_given_twice_names_both_rows() {
        refused(HEADER + GOOD + GOOD)
                .then()
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("period"))
                .body("errors[0].code", equalTo("duplicate-key"))
                .body("errors[0].message", equalTo("The file says this twice, first in row 2"));
    }

    @Test
    void a_missing_column_is_named() {
        refused("authority,indicator,value\nE09000023,CLA-START,11\n")
                .then()
                .body("errors[0].row", equalTo(1))
                .body("errors[0].column", equalTo("period"))
                .body("errors[0].code", equalTo("missing-column"));
    }

    @Test
    void an_unknown_column_is_named_by_its_place_and_not_echoed() {
        var answer = refused("authority,indicator,period,value,childs_name\nE09000023,CLA-START,2017-04,11,Someone\n");
        answer.then().body("errors[0].code", equalTo("unknown-column")).body("errors[0].column", equalTo("column 5"));
        assertThat(answer.asString()).doesNotContain("childs_name").doesNotContain("Someone");
    }

    @Test
    void another_encoding_is_named() {
        refusedBytes((HEADER + "E09000023,CLA-START,2017-04,£\n").getBytes(Charset.forName("windows-1252")))
                .then()
                .body("errors[0].code", equalTo("wrong-encoding"));
        refusedBytes((HEADER + GOOD).getBytes(StandardCharsets.UTF_16)).then().body("errors[0].code", notNullValue());
    }

    @Test
    void an_empty_file_and_one_with_only_a_header_are_named() {
        refused("").then().body("errors[0].code", equalTo("empty-file"));
        refused(HEADER).then().body("errors[0].code", equalTo("empty-file"));
        refusedJson("{\"items\": []}").then().body("errors[0].code", equalTo("empty-file"));
    }

    @Test
    void rubbish_is_refused_whatever_its_size() {
        var rubbish = new byte[3 << 20];
        new Random(7).nextBytes(rubbish);
        refusedBytes(rubbish);
        analyst.request()
                .contentType("text/csv")
                .body(new byte[50 << 20])
                .post("/api/v1/imports/measurements")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void json_is_checked_as_csv_is() {
        refusedJson(
                        "{\"items\": [{\"authority\": \"E09000023\", \"indicator\": \"CLA-IMMS\", \"period\": \"2017-04\", \"value\": 101}]}")
                .then()
                .body("errors[0].row", equalTo(1))
                .body("errors[0].column", equalTo("value"))
                .body("errors[0].code", equalTo("percent-out-of-range"));
        refusedJson(
                        "{\"items\": [{\"authority\": \"E09000023\", \"indicator\": \"CLA-IMMS\", \"period\": \"2017-04\", \"colour\": 1}]}")
                .then()
                .body("errors[0].code", equalTo("unknown-column"));
        refusedJson("{\"items\": [{\"authority\"").then().body("errors[0].code", equalTo("malformed-json"));
        refusedJson("[]").then().body("errors[0].code", equalTo("not-items"));
    }

    @Test
    void many_errors_are_counted_and_the_first_hundred_listed() {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < 150; i++) {
            rows.append("E09000023,CLA-XYZ,2018-05,5\n");
        }
        refused(rows.toString()).then().body("errors", hasSize(100)).body("errorCount", equalTo(150));
    }

    @Test
    void a_viewer_brings_nothing_in() {
        KpiApi.viewerOf(LEWISHAM)
                .importCsv("measurements", HEADER + GOOD)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
    }

    @Test
    void another_authoritys_figures_are_refused_in_the_same_words_whether_or_not_it_exists() {
        var southwark = KpiApi.analystOf(SOUTHWARK);
        var known = southwark.importCsv("measurements", HEADER + "E09000023,CLA-XYZ,2017-04,11\n");
        var unknown = southwark.importCsv("measurements", HEADER + "E09000033,CLA-XYZ,2017-04,11\n");
        known.then().statusCode(403);
        unknown.then().statusCode(403);
        assertThat(known.jsonPath().getString("detail"))
                .isEqualTo(unknown.jsonPath().getString("detail"));
        known.then().body("errors.code", not(hasItem("unknown-indicator")));
    }

    @Test
    void a_dry_run_says_what_it_would_do_and_does_nothing() {
        analyst.tryCsv("measurements", HEADER + GOOD)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));
    }

    private Response refused(String csv) {
        return refusedBytes(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Response refusedBytes(byte[] csv) {
        var answer = analyst.request().contentType("text/csv").body(csv).post("/api/v1/imports/measurements");
        answer.then().statusCode(400).contentType("application/problem+json");
        return answer;
    }

    private Response refusedJson(String json) {
        var answer = analyst.importJson("measurements", json);
        answer.then().statusCode(400).contentType("application/problem+json");
        return answer;
    }

    private int imports() {
        return analyst.get("/api/v1/imports?limit=200&authority=" + LEWISHAM)
                .jsonPath()
                .getList("items")
                .size();
    }

    private List<Object> figureOf(String period) {
        return analyst.get("/api/v1/measurements?authority=%s&period=%s".formatted(LEWISHAM, period))
                .jsonPath()
                .getList("items");
    }
}
