package uk.hearth.placement.parameters;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.Riverbank;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParametersTest {

    private static final String PATH = "/api/v1/counting-parameters/in_house";

    private final Riverbank council = new Riverbank();

    @Test
    void the_usual_way_holds_until_another_is_set() {
        council.analyst()
                .list("/api/v1/counting-parameters")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("placement_change", "residential", "in_house", "unplanned_ends"))
                .body("items.find { it.name == 'in_house' }.value", equalTo("own"))
                .body("items.find { it.name == 'in_house' }.version", equalTo(0));
        set("\"0\"", "public").statusCode(200).body("version", equalTo(1));
        council.analyst().list(PATH).then().body("value", equalTo("public")).header("ETag", equalTo("\"1\""));
    }

    @Test
    void a_change_says_what_it_is_based_on_and_takes_one_of_the_choices() {
        set(null, "public").statusCode(428);
        set("\"7\"", "public").statusCode(412);
        set("\"0\"", "nobody").statusCode(400).body("errors[0].code", equalTo("unknown-choice"));
        council.analyst().list("/api/v1/counting-parameters/luck").then().statusCode(404);
        council.analyst().list(PATH).then().body("version", equalTo(0));
    }

    private ValidatableResponse set(@Nullable String basis, String value) {
        var request = council.as("manager").request().contentType("application/json");
        return (basis == null ? request : request.header("If-Match", basis))
                .body(Map.of("value", value, "reason", "As agreed"))
                .put(PATH + "?authority=" + council.authority())
                .then();
    }
}
