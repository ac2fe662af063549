package uk.hearth.placement.postcodes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.testing.Tokens;

/** 16,093 metres are 10 miles of 1,609.3 metres, and three and four times that are the legs of fifty. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcodeApiTest {

    private static final String RIVERSIDE = "E09000099";
    private static final String UNTIL_2025 = """
            pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,oseast1m,osnrth1m,osgrdind
            "ZE1 1AA","ZE1  1AA","ZE1 1AA",198001,,"S99999999","","S12000027","S13002772","","",9
            "SE108EW","SE10 8EW","SE10 8EW",198001,,"E99999999","","E09000011","E05014072",538000,177000,1
            "ME7 1AA","ME7  1AA","ME7 1AA",198001,199606,"E99999999","","E06000035","E05014072",586279,241372,1
            "CT1 1AA","CT1  1AA","CT1 1AA",198001,,"E10000016","","E07000106","E05014072",538000,193093,1
            """;

    @AfterEach
    void go_back_to_the_sectors() {
        var tag = administrator().get("/api/v1/postcode-directory").header("ETag");
        administrator().header("If-Match", tag).delete("/api/v1/postcode-directory");
    }

    @Test
    void a_release_as_published_until_2025_is_brought_in_and_postcodes_are_then_exact() {
        importCsv(UNTIL_2025)
                .then()
                .statusCode(201)
                .body("outcome", equalTo("imported"))
                .body("postcodes", equalTo(4))
                .body("withoutGridReference", equalTo(1));
        administrator()
                .get("/api/v1/postcode-directory")
                .then()
                .body("precision", equalTo("exact"))
                .body("release", equalTo("ONSPD February 2025"))
                .body("releasedOn", equalTo("2025-02-26"));
        lookUp("se108ew", "CT1 1AA", "ZE1 1AA", "SE10 8ZZ")
                .then()
                .body("items.found", contains(true, true, true, false))
                .body("items[0].precision", equalTo("exact"))
                .body("items.area", contains("E09000011", "E07000106", "S12000027", null))
                .body("items.placementAuthority", contains("E09000011", "E10000016", "SCO", null));
    }

    @Test
    void a_release_as_published_since_2025_has_other_names_for_its_columns() {
        importCsv("""
                PCD7,PCD8,PCDS,DOINTR,DOTERM,CTY25CD,CED25CD,LAD25CD,EAST1M,NORTH1M
                SE108EW,SE10 8EW,SE10 8EW,198001,,E99999999,,E09000011,538000,177000
                """).then().statusCode(201).body("postcodes", equalTo(1));
    }

    @Test
    void distances_are_exact_with_a_release_in_both_published_forms() {
        importCsv(UNTIL_2025);
        setGeography("E09000011");
        // 48,279 east and 64,372 north: fifty miles. 16,093 north: ten. Neither end of the last has a place on the map.
        distances("SE10 8EW", "ME7 1AA", "SE10 8EW", "CT1 1AA", "SE10 8EW", "SE10 8EW", "SE10 8EW", "ZE1 1AA")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items.miles", contains(50.0f, 10.0f, 0.0f, null))
                .body("items.precision", contains("exact", "exact", "exact", null))
                .body("items.location", contains("out", "out", "in", "out"))
                .body("items.twentyMilesOrMore", contains(true, false, false, null))
                .body("items.twentyMilesOrMoreAndOutside", contains(true, false, false, null));
    }

    @Test
    void without_a_release_distances_are_from_the_middle_of_sectors() {
        distances("AL10 0AA", "AL10 1AA")
                .then()
                .body("items[0].miles", equalTo(0.1f))
                .body("items[0].precision", equalTo("sector"));
        administrator()
                .get("/api/v1/postcode-directory")
                .then()
                .body("precision", equalTo("sector"))
                .body("places", equalTo(10038))
                .body("release", nullValue());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        importCsv(UNTIL_2025).then().statusCode(201);
        importCsv(UNTIL_2025).then().statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void a_dry_run_only_checks() {
        administrator()
                .queryParam("dryRun", true)
                .queryParam("release", "ONSPD February 2025")
                .queryParam("releasedOn", "2025-02-26")
                .contentType("text/csv")
                .body(UNTIL_2025)
                .post("/api/v1/imports/postcode-directory")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("checked"))
                .body("postcodes", equalTo(4));
        administrator().get("/api/v1/postcode-directory").then().body("precision", equalTo("sector"));
    }

    @Test
    void the_zip_as_downloaded_is_taken_and_only_the_table_of_the_whole_country_read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("Documents/LA names.csv", "Data/multi_csv/ONSPD_FEB_2025_UK_AB.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("nothing,of,use\n".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("Data/ONSPD_FEB_2025_UK.csv"));
            zip.write(UNTIL_2025.getBytes(StandardCharsets.UTF_8));
        }
        importAs("application/zip", bytes.toByteArray()).then().statusCode(201).body("postcodes", equalTo(4));
    }

    @Test
    void half_a_file_packed_with_gzip_changes_nothing() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(UNTIL_2025.getBytes(StandardCharsets.UTF_8));
        }
        importAs("application/gzip", bytes.toByteArray()).then().statusCode(201);
        var half = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        importAs("application/gzip", half).then().statusCode(400).body("errors.code", hasItem("unreadable-file"));
        administrator().get("/api/v1/postcode-directory").then().body("places", equalTo(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XX|E99999999|E09000011|1|1|not-a-postcode|2",
                "SE10 8EW|E99999999|Greenwich|1|1|not-an-area-code|2",
                "SE10 8EW|E99999999|E09000011|1||not-a-grid-reference|2",
                "SE10 8EW|E99999999|E09000011|51.5|0.1|not-a-grid-reference|2"
            })
    void a_wrong_row_is_named_and_not_repeated(
            String postcode, String county, String area, String east, String north, String code, int row) {
        importCsv("pcds,oscty,oslaua,oseast1m,osnrth1m\n%s,%s,%s,%s,%s\n"
                        .formatted(postcode, county, area, east, north == null ? "" : north))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].row", equalTo(row))
                .body(not(containsString("Greenwich")));
    }

    @Test
    void a_postcode_that_is_there_twice_and_a_missing_column_are_refused() {
        importCsv("pcds,oscty,oslaua,oseast1m,osnrth1m\nSE10 8EW,,E09000011,1,1\nSE108EW,,E09000011,1,1\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("doubled-postcode"));
        importCsv("postcode,authority\nSE10 8EW,E09000011\n")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("missing-column"));
    }

    @Test
    void a_geography_is_changed_only_by_who_read_it() {
        setGeography("E09000011").then().statusCode(200).body("areas", contains("E09000011"));
        lookUp("SE10 8EW").then().body("items[0].location", equalTo("in"));
        setGeography("E09000011").then().statusCode(200);
        setGeography("E09000011", "E09000004").then().statusCode(428);
        setGeography("E09000098").then().statusCode(400).body("errors[0].code", equalTo("unknown-area"));
    }

    @Test
    void another_authoritys_geography_and_postcodes_for_it_are_refused() {
        given().auth()
                .oauth2(Tokens.of("administrator", "E09000023"))
                .get("/api/v1/geography?authority=" + RIVERSIDE)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("analyst", "E09000023"))
                .contentType("application/json")
                .body(Map.of("authority", RIVERSIDE, "postcodes", List.of("SE10 8EW")))
                .post("/api/v1/postcode-lookups")
                .then()
                .statusCode(403);
    }

    private static Response importCsv(String csv) {
        return importAs("text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Response importAs(String type, byte[] file) {
        return administrator()
                .queryParam("release", "ONSPD February 2025")
                .queryParam("releasedOn", "2025-02-26")
                .contentType(type)
                .body(file)
                .post("/api/v1/imports/postcode-directory");
    }

    private static Response lookUp(String... postcodes) {
        return analyst()
                .body(Map.of("authority", RIVERSIDE, "postcodes", postcodes))
                .post("/api/v1/postcode-lookups");
    }

    private static Response distances(String... ends) {
        var journeys = new java.util.ArrayList<Map<String, String>>();
        for (int i = 0; i < ends.length; i += 2) {
            journeys.add(Map.of("home", ends[i], "placement", ends[i + 1]));
        }
        return analyst()
                .body(Map.of("authority", RIVERSIDE, "journeys", journeys))
                .post("/api/v1/distances");
    }

    private static Response setGeography(String... areas) {
        return administrator()
                .contentType("application/json")
                .body(Map.of("areas", areas))
                .put("/api/v1/geography?authority=" + RIVERSIDE);
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("administrator", RIVERSIDE));
    }

    private static RequestSpecification analyst() {
        return given().auth().oauth2(Tokens.of("analyst", RIVERSIDE)).contentType("application/json");
    }
}
