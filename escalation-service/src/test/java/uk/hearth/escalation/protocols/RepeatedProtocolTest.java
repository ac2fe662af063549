package uk.hearth.escalation.protocols;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.Demonstration;
import uk.hearth.escalation.testing.HearthApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedProtocolTest {

    private static final String COUNCIL = "E06000020";

    @Test
    void the_same_protocol_again_is_the_one_that_is_there_and_another_is_refused() {
        var protocol = Demonstration.file("riverside/escalations/protocol.json").replace("E09000099", COUNCIL);
        publish(protocol).then().statusCode(201);
        publish(protocol).then().statusCode(200).body("version", equalTo(1));
        publish(protocol.replace("Team manager", "Practice manager"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("protocol-of-that-day"));
    }

    private static Response publish(String protocol) {
        return HearthApi.as("administrator", COUNCIL)
                .request()
                .contentType("application/json")
                .body(protocol)
                .post("/api/v1/protocols");
    }
}
