package uk.hearth.kpi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** The notations and layouts in which analysts and machines have their figures. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileFormsTest {

    // an authority of this test's own, so that no report is changed by it
    private static final String ISLINGTON = "E09000019";

    private final KpiApi analyst = KpiApi.analystOf(ISLINGTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(ISLINGTON, "Islington");
    }

    @Test
    void a_wide_file_has_a_row_an_indicator_and_a_column_a_period() {
        var wide = """
                authority,indicator,2010-04,2010-05,FY2010-Q1
                E09000019,CLA-START,11,,30
                E09000019,CLA-IMMS,64.5,x,""";
        analyst.importCsv("measurements", wide)
                .then()
                .statusCode(201)
                .body("received", equalTo(4))
                .body("created", equalTo(4));
        figures("indicator=CLA-START&period=2010-04").then().body("items.value", contains(11));
        figures("indicator=CLA-START&period=FY2010-Q1").then().body("items.value", contains(30));
        assertThat(figures("period=2010-05").jsonPath().getList("items")).hasSize(1);
        figures("period=2010-05").then().body("items.missing", contains("not_available"));
    }

    @Test
    void a_wide_file_may_be_broken_down() {
        var wide = """
                authority,indicator,dimension,category,2011-04,2011-05
                E09000019,CLA-NUM,sex,Girls,40,41
                E09000019,CLA-NUM,sex,Boys,50,52
                """;
        analyst.importCsv("measurements", wide).then().statusCode(201).body("created", equalTo(4));
        figures("period=2011-05").then().body("items.value", contains(52, 41));
    }

    @Test
    void what_is_wrong_in_a_wide_file_is_named_by_row_and_period() {
        refused("authority,indicator,2012-04,2012-05\nE09000019,CLA-START,5,6\nE09000019,CLA-IMMS,50,101\n")
                .then()
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("2012-05"))
                .body("errors[0].code", equalTo("percent-out-of-range"));
        refused("authority,indicator,2012-04,2012-05\nE09000019,CLA-START,5,\nE09000019,CLA-START,6,7\n")
                .then()
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("2012-04"))
                .body("errors[0].code", equalTo("duplicate-key"));
    }

    @Test
    void what_is_wrong_in_a_wide_header_is_named_by_its_place() {
        refused("authority,indicator,2012-04,May 2012\nE09000019,CLA-START,5,6\n")
                .then()
                .body("errors[0].column", equalTo("column 4"))
                .body("errors[0].code", equalTo("unknown-column"));
        refused("authority,indicator,2012-04,2012-04\nE09000019,CLA-START,5,6\n")
                .then()
                .body("errors[0].column", equalTo("2012-04"))
                .body("errors[0].code", equalTo("doubled-column"));
        sent("?form=wide", "authority,indicator\nE09000019,CLA-START\n")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("no-period-column"));
        sent("?form=square", "authority,indicator\n").then().statusCode(400);
    }

    @Test
    void a_layout_that_is_asked_for_is_kept_to() {
        sent("?form=long", "authority,indicator,2012-04\nE09000019,CLA-START,5\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("missing-column", "unknown-column"));
        analyst.request()
                .contentType("text/csv")
                .body("authority,indicator,2012-04\n")
                .post("/api/v1/imports/directions?form=wide")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-wide-form"));
    }

    @Test
    void lines_of_json_say_the_same_as_csv() {
        var lines = """
                {"authority": "E09000019", "indicator": "CLA-START", "period": "2013-04", "value": 7}

                {"authority": "E09000019", "indicator": "CLA-START", "period": "2013-05", "value": "z"}
                """;
        ndjson(lines).then().statusCode(201).body("created", equalTo(2));
        figures("period=2013-05").then().body("items.missing", contains("not_applicable"));
    }

    @Test
    void what_is_wrong_in_lines_of_json_is_named_by_its_line() {
        var good =
                "{\"authority\": \"E09000019\", \"indicator\": \"CLA-IMMS\", \"period\": \"2014-04\", \"value\": 5}\n";
        var bad = good.replace("5}", "500}");
        wrongLine("\n" + good + bad, 3, "percent-out-of-range");
        wrongLine(good + "{\"authority\": \n", 2, "malformed-json");
        wrongLine(good.strip() + good, 1, "not-a-line");
        wrongLine(good + "[]\n", 2, "not-a-line");
        wrongLine(good + "{\"authority\": \"E09000019\"}\n", 2, "missing-column");
        wrongLine("", 1, "empty-file");
        assertThat(figures("period=2014-04").jsonPath().getList("items")).isEmpty();
    }

    private void wrongLine(String lines, int row, String code) {
        ndjson(lines).then().statusCode(400).body("errors[0].row", equalTo(row)).body("errors[0].code", equalTo(code));
    }

    private Response ndjson(String lines) {
        return analyst.request()
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/measurements");
    }

    private Response sent(String query, String csv) {
        return analyst.request().contentType("text/csv").body(csv).post("/api/v1/imports/measurements" + query);
    }

    private Response refused(String csv) {
        var answer = sent("", csv);
        answer.then().statusCode(400).contentType("application/problem+json");
        return answer;
    }

    private Response figures(String query) {
        return analyst.get("/api/v1/measurements?authority=%s&%s".formatted(ISLINGTON, query));
    }
}
