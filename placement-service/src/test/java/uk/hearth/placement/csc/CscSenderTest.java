package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.testing.Tokens;
import uk.hearth.placement.testing.PlacementApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CscSenderTest {

    /** As the Department for Education publishes them. */
    @ParameterizedTest
    @CsvSource({"E09000011, 203", "E09000028, 210", "E06000060, 825", "E08000039, 373", "E10000016, 886"})
    void a_councils_published_number_needs_no_setting(String authority, String number) {
        PlacementApi.as("integration", authority)
                .list("/api/v1/csc-sender")
                .then()
                .statusCode(200)
                .body("laCode", equalTo(number))
                .body("payloads", equalTo("delta"))
                .body("version", equalTo(0));
        PlacementApi.as("integration", authority)
                .get("/children_social_care_data/" + number + "/children")
                .then()
                .statusCode(204);
    }

    @Test
    void a_council_without_a_published_number_has_none_until_one_is_set() {
        PlacementApi.as("administrator", "E09000099")
                .list("/api/v1/csc-sender")
                .then()
                .statusCode(200)
                .body("laCode", nullValue());
    }

    @Test
    void a_setting_is_changed_by_those_who_have_read_it() {
        var api = CscApi.sending(Payloads.DELTA);

        api.set(CscApi.NUMBER, "delta").then().statusCode(200).header("ETag", "\"1\"");
        api.set("998", "full").then().statusCode(428);
        api.set("998", "full", "If-Match", "\"7\"").then().statusCode(412);
        api.set("998", "full", "If-Match", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("laCode", equalTo("998"))
                .body("payloads", equalTo("full"));
        api.set("98", "full", "If-Match", "\"2\"").then().statusCode(400);
        api.sendTo("998", "[{\"la_child_id\":\"C1\"}]").then().statusCode(200);
        api.send("[{\"la_child_id\":\"C1\"}]").then().statusCode(403);
    }

    @Test
    void of_an_old_and_a_new_code_of_a_council_the_new_one_has_the_number() {
        sendAs("371", "C1", "E08000017");
        sendAs("370", "C1", "E08000016", "E08000038");

        assertThat(batches("E08000038")).hasSize(1);
        assertThat(batches("E08000016")).isEmpty();
        sendAs("370", "C1", "E08000016");
        assertThat(batches("E08000016")).hasSize(1);
    }

    @Test
    void a_number_that_two_of_the_accounts_authorities_have_is_refused() {
        var one = CscApi.sending(Payloads.DELTA);
        var other = CscApi.sending(Payloads.DELTA);

        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of("integration", one.authority, other.authority))
                .contentType("application/json")
                .body("[{\"la_child_id\":\"C1\"}]")
                .post("/children_social_care_data/" + CscApi.NUMBER + "/children")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("several-authorities"));
    }

    private static void sendAs(String number, String child, String... authorities) {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.of("integration", authorities))
                .contentType("application/json")
                .body("[{\"la_child_id\":\"%s\"}]".formatted(child))
                .post("/children_social_care_data/" + number + "/children")
                .then()
                .statusCode(200);
    }

    private static List<Object> batches(String authority) {
        return PlacementApi.analystOf(authority)
                .list("/api/v1/csc-batches")
                .jsonPath()
                .getList("items");
    }
}
