package uk.hearth.placement.postcodes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.Tokens;

/** 16,093 metres are 10 miles of 1,609.3 metres, and three and four times that are the legs of fifty. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {

    @AfterEach
    void go_back_to_the_sectors() {
        PostcodeApi.withdraw();
    }

    @Test
    void distances_are_exact_with_a_release_in_both_published_forms() {
        PostcodeApi.importCsv(PostcodeApi.UNTIL_2025);
        PostcodeApi.setGeography("E09000011");
        // 48,279 east and 64,372 north: fifty miles. 16,093 north: ten. Neither end of the last has a place on the map.
        PostcodeApi.distances(
                        "SE10 8EW", "ME7 1AA", "SE10 8EW", "CT1 1AA", "SE10 8EW", "SE10 8EW", "SE10 8EW", "ZE1 1AA")
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
        PostcodeApi.distances("AL10 0AA", "AL10 1AA")
                .then()
                .body("items[0].miles", equalTo(0.1f))
                .body("items[0].precision", equalTo("sector"));
        PostcodeApi.administrator()
                .get("/api/v1/postcode-directory")
                .then()
                .body("precision", equalTo("sector"))
                .body("places", equalTo(10038))
                .body("release", nullValue());
    }

    @Test
    void a_geography_is_changed_only_by_who_read_it() {
        PostcodeApi.setGeography("E09000011").then().statusCode(200).body("areas", contains("E09000011"));
        PostcodeApi.lookUp("SE10 8EW").then().body("items[0].location", equalTo("in"));
        PostcodeApi.setGeography("E09000011").then().statusCode(200);
        PostcodeApi.setGeography("E09000011", "E09000004").then().statusCode(428);
        PostcodeApi.setGeography("E09000098").then().statusCode(400).body("errors[0].code", equalTo("unknown-area"));
    }

    @Test
    void another_authoritys_geography_and_postcodes_for_it_are_refused() {
        given().auth()
                .oauth2(Tokens.of("administrator", "E09000023"))
                .get("/api/v1/geography?authority=" + PostcodeApi.RIVERSIDE)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("analyst", "E09000023"))
                .contentType("application/json")
                .body(Map.of("authority", PostcodeApi.RIVERSIDE, "postcodes", List.of("SE10 8EW")))
                .post("/api/v1/postcode-lookups")
                .then()
                .statusCode(403);
    }
}
