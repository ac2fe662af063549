package uk.hearth.kpi.indicators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Definitions given by an administrator: corrected, changed from a period on, retired, and refused. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorDefinitionsTest {

    private final KpiApi administrator = KpiApi.administrator();

    @BeforeEach
    void load() {
        Demonstration.load();
    }

    @Test
    void a_correction_revises_and_a_change_begins_a_version() {
        var first = defined("T-VERSIONS", "\"title\": \"Visits\"");
        first.then().statusCode(201).body("version", equalTo(1)).body("revision", equalTo(1));
        var corrected = changed("T-VERSIONS", first, "\"title\": \"Visits in time\"");
        corrected.then().statusCode(200).body("version", equalTo(1)).body("revision", equalTo(2));
        changed("T-VERSIONS", first, "\"title\": \"Late\"").then().statusCode(412);
        var change = "\"title\": \"Visits in time\", \"effectiveFrom\": \"2019-04\", \"change\": \"Every 4 weeks\"";
        changed("T-VERSIONS", corrected, change)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("revision", equalTo(1));
        administrator
                .get("/api/v1/indicators/T-VERSIONS/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items[0].until", equalTo("2019-04"))
                .body("items[1].change", equalTo("Every 4 weeks"));
    }

    @Test
    void the_same_definition_again_changes_nothing() {
        var first = defined("T-SAME", "\"title\": \"Visits\", \"tags\": [\"ofsted\", \"annex-a\"]");
        defined("T-SAME", "\"title\": \"Visits\", \"tags\": [\"annex-a\", \"ofsted\"]")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(first.header("ETag")));
        defined("T-SAME", "\"title\": \"Other\"").then().statusCode(428);
    }

    @Test
    void a_version_begins_after_the_latest_and_says_what_it_changes() {
        defined("T-ORDER", "\"title\": \"A\", \"effectiveFrom\": \"2019-04\", \"change\": \"x\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("first-version-from-the-beginning"));
        var first = defined("T-ORDER", "\"title\": \"A\"");
        changed("T-ORDER", first, "\"title\": \"A\", \"effectiveFrom\": \"2019-04\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("change-not-said"));
        var second = changed("T-ORDER", first, "\"title\": \"A\", \"effectiveFrom\": \"2019-04\", \"change\": \"x\"");
        changed("T-ORDER", second, "\"title\": \"A\", \"effectiveFrom\": \"2018-04\", \"change\": \"x\"")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("version-not-last"));
    }

    @Test
    void a_cycle_is_refused_by_name() {
        var one = defined("T-CYCLE-1", "\"title\": \"One\"");
        defined("T-CYCLE-2", "\"title\": \"Two\", \"formula\": " + rolling("T-CYCLE-1"));
        changed("T-CYCLE-1", one, "\"title\": \"One\", \"formula\": " + rolling("T-CYCLE-2"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("formula-cycle"))
                .body("detail", containsString("T-CYCLE-1 from T-CYCLE-2 from T-CYCLE-1"));
        defined("T-CYCLE-3", "\"title\": \"Three\", \"formula\": " + rolling("T-CYCLE-3"))
                .then()
                .statusCode(409);
    }

    @Test
    void an_unknown_operand_and_a_malformed_formula_are_refused() {
        defined("T-OPERAND", "\"title\": \"A\", \"formula\": " + rolling("T-NOWHERE"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-operand"));
        defined("T-OPERAND", "\"title\": \"A\", \"formula\": {\"kind\": \"magic\"}")
                .then()
                .statusCode(400);
        defined("T-OPERAND", "\"title\": \"A\", \"formula\": {\"kind\": \"sum\", \"of\": [\"CLA-NUM\"]}")
                .then()
                .statusCode(400);
    }

    @Test
    void an_indicator_is_retired_for_another_and_brought_back() {
        var first = defined("T-RETIRED", "\"title\": \"A\", \"tags\": [\"t-retired\"]");
        var retirement = "{\"from\": \"2019-04\", \"reason\": \"No longer collected\", \"supersededBy\": \"%s\"}";
        var path = "/api/v1/indicators/T-RETIRED/retirement";
        with(first).body(retirement.formatted("T-RETIRED")).put(path).then().statusCode(409);
        with(first).body(retirement.formatted("T-NOWHERE")).put(path).then().statusCode(400);
        var retired = with(first).body(retirement.formatted("CLA-NUM")).put(path);
        retired.then().statusCode(200).body("retirement.supersededBy", equalTo("CLA-NUM"));
        listed("retired=true").then().body("items.code", hasItem("T-RETIRED"));
        listed("retired=false").then().body("items.code", not(hasItem("T-RETIRED")));
        listed("tag=t-retired").then().body("items.code", contains("T-RETIRED"));
        with(retired).delete(path).then().statusCode(200).body("retirement", nullValue());
        listed("retired=true&tag=t-retired").then().body("items", hasSize(0));
    }

    @Test
    void a_file_defines_versions_and_formulas_too() {
        var header = "code,title,unit,polarity,frequency,category,tags,formula,effective_from,change\n";
        var formula =
                "\"{\"\"kind\"\":\"\"difference\"\",\"\"from\"\":\"\"CLA-START\"\",\"\"less\"\":\"\"CLA-CEASE\"\"}\"";
        administrator
                .importCsv(
                        "indicators",
                        header + "T-FILE,Net,count,neutral,monthly,Tests,a;b," + formula + ",,\n"
                                + "T-FILE,Net,count,neutral,monthly,Tests,a;b," + formula + ",2019-04,Counted by day\n")
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        administrator
                .get("/api/v1/indicators/T-FILE")
                .then()
                .body("formulaWords", equalTo("CLA-START - CLA-CEASE"))
                .body("version", equalTo(2))
                .body("tags", contains("a", "b"));
        administrator
                .importCsv(
                        "indicators",
                        header + "T-FILE-2,A,count,neutral,monthly,Tests,," + formula.replace("CLA-START", "T-FILE-2")
                                + ",,\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("formula-cycle"));
        // the columns that a file does not have stay as they are
        administrator
                .importCsv(
                        "indicators",
                        "code,title,unit,polarity,frequency,category\nT-FILE,Net,count,neutral,monthly,Tests\n")
                .then()
                .body("unchanged", equalTo(1));
    }

    @Test
    void a_file_of_two_versions_again_changes_nothing_and_a_row_corrects_the_version_it_names() {
        var header = "code,title,unit,polarity,frequency,category,effective_from,change\n";
        var first = "T-AGAIN,Visits,count,neutral,monthly,Tests,,\n";
        var second = "T-AGAIN,Visits,count,neutral,monthly,Tests,2019-04,Counted by day\n";
        imported(header + first + second).body("created", equalTo(2));
        imported(header + first + second)
                .body("created", equalTo(0))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(2));
        // a file from before there was a second version does not change what that says
        imported("code,title,unit,polarity,frequency,category\nT-AGAIN,Visits made,count,neutral,monthly,Tests\n")
                .body("revised", equalTo(1));
        administrator
                .get("/api/v1/indicators/T-AGAIN/versions")
                .then()
                .body("items.definition.title", contains("Visits made", "Visits"))
                .body("items.definition.revision", contains(2, 1));
        imported(header + first + second.replace("Visits", "Visits by day")).body("revised", equalTo(2));
        administrator
                .get("/api/v1/indicators/T-AGAIN")
                .then()
                .body("version", equalTo(2))
                .body("title", equalTo("Visits by day"));
    }

    @Test
    void items_that_do_not_speak_of_tags_leave_them() {
        defined("T-TAGGED", "\"title\": \"A\", \"tags\": [\"annex-a\"]").then().statusCode(201);
        var item =
                "{\"code\": \"T-TAGGED\", \"title\": \"A\", \"unit\": \"count\", \"polarity\": \"neutral\", \"frequency\": \"monthly\", \"category\": \"Tests\"%s}";
        administrator
                .importJson("indicators", "{\"items\": [%s]}".formatted(item.formatted("")))
                .then()
                .body("unchanged", equalTo(1));
        administrator
                .importJson("indicators", "{\"items\": [%s]}".formatted(item.formatted(", \"tags\": \"\"")))
                .then()
                .body("revised", equalTo(1));
    }

    @Test
    void only_an_administrator_defines() {
        KpiApi.analystOf(KpiApi.LEWISHAM)
                .request()
                .contentType("application/json")
                .body(json("\"title\": \"A\""))
                .put("/api/v1/indicators/T-ROLE")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse imported(String csv) {
        return administrator.importCsv("indicators", csv).then().statusCode(201);
    }

    private Response listed(String query) {
        return administrator.get("/api/v1/indicators?limit=200&" + query);
    }

    private RequestSpecification with(Response held) {
        return administrator.request().contentType("application/json").header("If-Match", held.header("ETag"));
    }

    private Response defined(String code, String fields) {
        return administrator
                .request()
                .contentType("application/json")
                .body(json(fields))
                .put("/api/v1/indicators/" + code);
    }

    private Response changed(String code, Response held, String fields) {
        return with(held).body(json(fields)).put("/api/v1/indicators/" + code);
    }

    private static String rolling(String code) {
        return "{\"kind\": \"rolling_12_months\", \"of\": \"%s\", \"by\": \"sum\"}".formatted(code);
    }

    private static String json(String fields) {
        return "{\"unit\": \"count\", \"polarity\": \"neutral\", \"frequency\": \"monthly\", \"category\": \"Tests\", %s}"
                .formatted(fields);
    }
}
