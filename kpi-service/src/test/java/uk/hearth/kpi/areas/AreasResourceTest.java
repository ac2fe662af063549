package uk.hearth.kpi.areas;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.Tokens;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AreasResourceTest {

    @Test
    void an_administrator_adds_an_authority_and_renames_it() {
        var added = administrator()
                .contentType("application/json")
                .body("{\"name\":\"Hackny\"}")
                .put("/api/v1/areas/E09000012");
        added.then().statusCode(201).body("name", equalTo("Hackny"));

        administrator()
                .contentType("application/json")
                .header("If-Match", added.header("ETag"))
                .body("{\"name\":\"Hackney\"}")
                .put("/api/v1/areas/E09000012")
                .then()
                .statusCode(200)
                .body("name", equalTo("Hackney"));

        administrator()
                .contentType("application/json")
                .header("If-Match", added.header("ETag"))
                .body("{\"name\":\"Hackney again\"}")
                .put("/api/v1/areas/E09000012")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));

        administrator()
                .contentType("application/json")
                .body("{\"name\":\"Hackney again\"}")
                .put("/api/v1/areas/E09000012")
                .then()
                .statusCode(428);
    }

    @Test
    void a_code_that_is_not_an_english_authoritys_is_refused() {
        administrator()
                .contentType("application/json")
                .body("{\"name\":\"Cardiff\"}")
                .put("/api/v1/areas/W06000015")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].column", equalTo("code"))
                .body("traceId", notNullValue());
    }

    @Test
    void areas_are_listed_page_by_page() {
        var first = viewer().queryParam("limit", 2).queryParam("kind", "region").get("/api/v1/areas");
        first.then().statusCode(200).body("items.code", contains("E12000001", "E12000002"));
        viewer().queryParam("limit", 2)
                .queryParam("cursor", first.path("next").toString())
                .get("/api/v1/areas")
                .then()
                .statusCode(200)
                .body("items.code", contains("E12000003", "E12000004"));
    }

    @Test
    void only_the_authorities_of_the_token_are_listed() {
        viewer().get("/api/v1/authorities").then().statusCode(200).body("items.code", not(hasItem("E09000012")));
    }

    @Test
    void a_misspelt_filter_is_refused_and_nothing_echoed() {
        viewer().queryParam("kindd", "secret")
                .get("/api/v1/areas")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-query-parameter"))
                .body("errors[0].remedy", equalTo("It knows cursor, kind, limit"));
    }

    @Test
    void without_a_valid_token_nothing_is_answered() {
        given().get("/api/v1/areas").then().statusCode(401).body("type", equalTo("/problems/not-authenticated"));
        given().auth()
                .oauth2(Tokens.expired("viewer", "E09000023"))
                .get("/api/v1/areas")
                .then()
                .statusCode(401);
    }

    @Test
    void a_viewer_adds_no_authority() {
        viewer().contentType("application/json")
                .body("{\"name\":\"Hackney\"}")
                .put("/api/v1/areas/E09000012")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("administrator", "E09000023"));
    }

    private static RequestSpecification viewer() {
        return given().auth().oauth2(Tokens.of("viewer", "E09000023"));
    }
}
