package uk.hearth.escalation.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(StandIn.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxTest {

    @Test
    void what_a_transaction_left_arrives_with_its_key_and_what_was_undone_never_does() throws InterruptedException {
        assertThat(StandIn.TOKENS).as("tokens asked for at start").hasValue(0);
        request("figures")
                .queryParam("undo", true)
                .post("/test/things/undone")
                .then()
                .statusCode(409);
        request("figures").post("/test/things/first").then().statusCode(200);
        request("figures").post("/test/things/second").then().statusCode(200);

        assertThat(StandIn.ARRIVALS.poll(10, TimeUnit.SECONDS))
                .isEqualTo(new StandIn.Arrival("first", "Bearer its-token", "{\"thing\":\"first\"}"));
        assertThat(StandIn.ARRIVALS.poll(10, TimeUnit.SECONDS))
                .isEqualTo(new StandIn.Arrival("second", "Bearer its-token", "{\"thing\":\"second\"}"));
        assertThat(StandIn.TOKENS).as("one token for both").hasValue(1);
    }

    @Test
    void messages_that_wait_are_counted() throws InterruptedException {
        request("elsewhere").post("/test/things/stays").then().statusCode(200);
        for (int tries = 0; waiting() < 1 && tries < 100; tries++) {
            Thread.sleep(100);
        }
        assertThat(waiting()).isEqualTo(1);
    }

    private static double waiting() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("outbox_waiting"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static RequestSpecification request(String target) {
        return given().auth()
                .oauth2(Tokens.of("manager", "E09000023"))
                .queryParam("authority", "E09000023")
                .queryParam("target", target);
    }
}
