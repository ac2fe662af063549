package uk.hearth.placement.postcodes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases of the ONS Postcode Directory as they are published, and files that are none. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcodeImportsTest {

    @AfterEach
    void go_back_to_the_sectors() {
        PostcodeApi.withdraw();
    }

    @Test
    void a_release_as_published_until_2025_is_brought_in_and_postcodes_are_then_exact() {
        PostcodeApi.importCsv(PostcodeApi.UNTIL_2025)
                .then()
                .statusCode(201)
                .body("outcome", equalTo("imported"))
                .body("postcodes", equalTo(4))
                .body("withoutGridReference", equalTo(1));
        PostcodeApi.administrator()
                .get("/api/v1/postcode-directory")
                .then()
                .body("precision", equalTo("exact"))
                .body("release", equalTo("ONSPD February 2025"))
                .body("releasedOn", equalTo("2025-02-26"));
        PostcodeApi.lookUp("se108ew", "CT1 1AA", "ZE1 1AA", "SE10 8ZZ")
                .then()
                .body("items.found", contains(true, true, true, false))
                .body("items[0].precision", equalTo("exact"))
                .body("items.area", contains("E09000011", "E07000106", "S12000027", null))
                .body("items.placementAuthority", contains("E09000011", "E10000016", "SCO", null));
    }

    @Test
    void a_release_as_published_since_2025_has_other_names_for_its_columns() {
        PostcodeApi.importCsv("""
                PCD7,PCD8,PCDS,DOINTR,DOTERM,CTY25CD,CED25CD,LAD25CD,EAST1M,NORTH1M
                SE108EW,SE10 8EW,SE10 8EW,198001,,E99999999,,E09000011,538000,177000
                """).then().statusCode(201).body("postcodes", equalTo(1));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        PostcodeApi.importCsv(PostcodeApi.UNTIL_2025).then().statusCode(201);
        PostcodeApi.importCsv(PostcodeApi.UNTIL_2025).then().statusCode(200).body("outcome", equalTo("unchanged"));
    }

    @Test
    void a_dry_run_only_checks() {
        PostcodeApi.administrator()
                .queryParam("dryRun", true)
                .queryParam("release", "ONSPD February 2025")
                .queryParam("releasedOn", "2025-02-26")
                .contentType("text/csv")
                .body(PostcodeApi.UNTIL_2025)
                .post("/api/v1/imports/postcode-directory")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("checked"))
                .body("postcodes", equalTo(4));
        PostcodeApi.administrator().get("/api/v1/postcode-directory").then().body("precision", equalTo("sector"));
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
            zip.write(PostcodeApi.UNTIL_2025.getBytes(StandardCharsets.UTF_8));
        }
        PostcodeApi.importAs("application/zip", bytes.toByteArray())
                .then()
                .statusCode(201)
                .body("postcodes", equalTo(4));
    }

    @Test
    void half_a_file_packed_with_gzip_changes_nothing() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(PostcodeApi.UNTIL_2025.getBytes(StandardCharsets.UTF_8));
        }
        PostcodeApi.importAs("application/gzip", bytes.toByteArray()).then().statusCode(201);
        var half = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        PostcodeApi.importAs("application/gzip", half)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unreadable-file"));
        PostcodeApi.administrator().get("/api/v1/postcode-directory").then().body("places", equalTo(4));
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
        PostcodeApi.importCsv("pcds,oscty,oslaua,oseast1m,osnrth1m\n%s,%s,%s,%s,%s\n"
                        .formatted(postcode, county, area, east, north == null ? "" : north))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo(code))
                .body("errors[0].row", equalTo(row))
                .body(not(containsString("Greenwich")));
    }

    @Test
    void a_postcode_that_is_there_twice_and_a_missing_column_are_refused() {
        PostcodeApi.importCsv("pcds,oscty,oslaua,oseast1m,osnrth1m\nSE10 8EW,,E09000011,1,1\nSE108EW,,E09000011,1,1\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("doubled-postcode"));
        PostcodeApi.importCsv("postcode,authority\nSE10 8EW,E09000011\n")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("missing-column"));
    }
}
