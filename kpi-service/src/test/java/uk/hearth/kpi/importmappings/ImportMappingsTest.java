package uk.hearth.kpi.importmappings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportMappingsTest {

    private static final String MERTON = "E09000024";
    private static final String MAPPING = """
            {"kind": "measurements",
             "headings": {"Measure": "indicator", "Reporting month": "period", "Number": "value", "Apr 18": "2018-04"},
             "ignored": ["Comments"],
             "words": {"indicator": {"Children looked after": "CLA-NUM"}, "value": {"n/a": "not_available"}},
             "constants": {"source": "case system"}}""";

    private final KpiApi analyst = KpiApi.analystOf(MERTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(MERTON, "Merton");
    }

    @Test
    void a_file_with_the_authoritys_own_headings_and_words_is_brought_in_as_it_is() {
        save("own-words", MAPPING);
        imported("own-words", "Measure,Reporting month,Number,Comments\nChildren looked after,2015-04,12,none\n")
                .then()
                .statusCode(201)
                .body("authority", equalTo(MERTON))
                .body("mapping.name", equalTo("own-words"))
                .body("mapping.version", equalTo(1));
        figures("2015-04").then().body("items.value", contains(12)).body("items.source", contains("case system"));
    }

    @Test
    void headings_and_words_are_the_same_in_any_case_and_spacing() {
        save("any-case", MAPPING);
        imported("any-case", " MEASURE ,reporting  month,number\nchildren LOOKED  after,2015-05,N/A\n")
                .then()
                .statusCode(201);
        figures("2015-05").then().body("items.missing", contains("not_available"));
    }

    @Test
    void the_wide_form_is_read_too_and_its_columns_may_be_headed_by_own_words_for_periods() {
        save("wide", MAPPING);
        imported("wide", "Measure,Apr 18,2018-05\nChildren looked after,31,32\n")
                .then()
                .statusCode(201)
                .body("created", equalTo(2));
        figures("2018-04").then().body("items.value", contains(31));
        figures("2018-05").then().body("items.value", contains(32));
    }

    @Test
    void json_is_read_too() {
        save("own-json", MAPPING);
        analyst.request()
                .queryParam("mapping", "own-json")
                .contentType("application/json")
                .body("""
                        {"items": [{"Measure": "Children looked after", "period": "2015-06", "Number": 14, "Comments": ["none"]}]}""")
                .post("/api/v1/imports/measurements")
                .then()
                .statusCode(201);
        figures("2015-06").then().body("items.value", contains(14));
    }

    @Test
    void a_heading_that_is_not_mapped_is_named_with_the_nearest_that_is() {
        save("slips", MAPPING);
        imported("slips", "Mesure,Reporting month,Number,Team leader\nChildren looked after,2015-07,12,x\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unmapped-heading", "unmapped-heading"))
                .body("errors.column", contains("Mesure", "Team leader"))
                .body("errors[0].remedy", containsString("Did you mean \"Measure\"?"))
                .body(
                        "errors[1].remedy",
                        equalTo("Add it to the headings of the mapping slips, or to those it ignores"));
        figures("2015-07").then().body("items", hasSize(0));
    }

    @Test
    void a_heading_that_is_no_heading_is_told_by_its_place() {
        save("hostile", MAPPING);
        imported("hostile", "Measure,Reporting month,Number,<script>alert(1)</script>\nx,2015-07,12,x\n")
                .then()
                .statusCode(400)
                .body("errors.column", contains("column 4"));
    }

    @Test
    void a_mapping_can_read_an_import_that_is_brought_in_later() throws InterruptedException {
        save("later", MAPPING);
        var answer = analyst.request()
                .queryParam("mapping", "later")
                .header("Prefer", "respond-async")
                .contentType("text/csv")
                .body("Measure,Reporting month,Number\nChildren looked after,2015-08,12\n")
                .post("/api/v1/imports/measurements");
        answer.then().statusCode(202).body("mapping.version", equalTo(1)).body("authority", equalTo(MERTON));
        // what is said of the mapping since does not matter to a file that waits
        delete("later", "\"1\"").then().statusCode(204);
        for (int i = 0;
                i < 300
                        && !"succeeded"
                                .equals(analyst.get(answer.header("Location")).path("state"));
                i++) {
            Thread.sleep(100);
        }
        figures("2015-08").then().body("items.value", contains(12));
    }

    @Test
    void every_change_is_a_version_and_says_what_it_is_based_on() {
        save("versions", MAPPING).then().statusCode(201).header("ETag", "\"1\"");
        save("versions", MAPPING).then().statusCode(200).header("ETag", "\"1\"");
        var changed = MAPPING.replace("case system", "LCS");
        save("versions", changed).then().statusCode(428);
        put("versions", changed, "\"7\"").then().statusCode(412);
        put("versions", changed, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        read("versions", "").then().body("version", equalTo(2)).body("constants.source", equalTo("LCS"));
        read("versions", "&version=1").then().body("constants.source", equalTo("case system"));
        analyst.request()
                .header("If-None-Match", "\"2\"")
                .get("/api/v1/import-mappings/versions?authority=" + MERTON)
                .then()
                .statusCode(304);
    }

    @Test
    void a_deleted_mapping_reads_no_more_files_and_its_versions_stay() {
        save("gone", MAPPING);
        delete("gone", null).then().statusCode(428);
        delete("gone", "\"1\"").then().statusCode(204);
        read("gone", "").then().statusCode(404);
        read("gone", "&version=1").then().statusCode(200);
        imported("gone", "Measure\nx\n").then().statusCode(400).body("errors.code", contains("unknown-mapping"));
        save("gone", MAPPING).then().statusCode(201).header("ETag", "\"3\"");
    }

    @Test
    void mappings_are_listed_by_name_for_their_own_authority() {
        save("a-list", MAPPING);
        analyst.get("/api/v1/import-mappings?authority=" + MERTON).then().body("items.name", hasItem("a-list"));
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .get("/api/v1/import-mappings?authority=" + MERTON)
                .then()
                .statusCode(403);
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .request()
                .queryParam("mapping", "a-list")
                .contentType("text/csv")
                .body("Measure\nx\n")
                .post("/api/v1/imports/measurements")
                .then()
                .statusCode(400);
    }

    @Test
    void a_mapping_that_leads_nowhere_is_not_saved() {
        save("nowhere", "{\"kind\": \"figures\", \"headings\": {}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-kind"));
        save("nowhere", "{\"kind\": \"targets\", \"headings\": {\"Goal\": \"goal\", \"Apr 18\": \"2018-04\"}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-column", "unknown-column"));
        save(
                        "nowhere",
                        "{\"kind\": \"targets\", \"headings\": {\"Goal\": \"value\", \"goal \": \"value\"}, \"ignored\": [\"GOAL\"]}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("doubled-heading", "mapped-and-ignored"));
    }

    private Response imported(String mapping, String csv) {
        return analyst.request()
                .queryParam("mapping", mapping)
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/imports/measurements");
    }

    private Response figures(String period) {
        return analyst.get("/api/v1/measurements?indicator=CLA-NUM&authority=" + MERTON + "&period=" + period);
    }

    private Response read(String name, String query) {
        return analyst.get("/api/v1/import-mappings/" + name + "?authority=" + MERTON + query);
    }

    private Response save(String name, String json) {
        return analyst.request()
                .contentType("application/json")
                .body(json)
                .put("/api/v1/import-mappings/" + name + "?authority=" + MERTON);
    }

    private Response put(String name, String json, String basis) {
        return analyst.request()
                .header("If-Match", basis)
                .contentType("application/json")
                .body(json)
                .put("/api/v1/import-mappings/" + name + "?authority=" + MERTON);
    }

    private Response delete(String name, @Nullable String basis) {
        var request = analyst.request();
        return (basis == null ? request : request.header("If-Match", basis))
                .delete("/api/v1/import-mappings/" + name + "?authority=" + MERTON);
    }
}
