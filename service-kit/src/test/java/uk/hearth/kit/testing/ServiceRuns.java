package uk.hearth.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every service answers before it has anything of its own to say; a service extends it as a Quarkus test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ServiceRuns {

    private static final String LOSE_CONNECTIONS =
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + TestPostgres.APP + "'";
    private static final int BETWEEN_TRIES_MS = 1_200;
    private static final int TRIES = 8;

    @Test
    void it_is_ready_when_its_database_is() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void it_answers_again_soon_after_its_database_was_away() throws SQLException, InterruptedException {
        try (var database = ServiceDatabase.superuser()) {
            assertThat(ServiceDatabase.texts(database, LOSE_CONNECTIONS)).isNotEmpty();
        }

        int status = 0;
        for (int asked = 0; status != 200 && asked < TRIES; asked++) {
            Thread.sleep(BETWEEN_TRIES_MS);
            status = given().auth()
                    .oauth2(Tokens.of("auditor", "E09000023"))
                    .queryParam("authority", "E09000023")
                    .get("/api/v1/audit-events")
                    .statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    @Test
    void an_address_that_is_nothing_s_and_a_method_that_is_not_its_own_are_answered_in_words() {
        var auditor = Tokens.of("auditor", "E09000023");
        given().auth()
                .oauth2(auditor)
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(auditor)
                .patch("/api/v1/audit-events")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void its_metrics_show_the_outbox() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("outbox_waiting 0.0"))
                .body(containsString("outbox_oldest_age_seconds 0.0"))
                .body(containsString("outbox_given_up 0.0"));
    }

    @Test
    void its_document_is_open_api_3_1() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("info.title", startsWith("Hearth "));
    }

    @Test
    void its_operations_can_be_tried_in_a_browser() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }

    @Test
    void it_says_who_it_takes_a_caller_for() {
        given().auth()
                .oauth2(Tokens.of("iro", "E09000023"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("iro.test"))
                .body("roles", equalTo(List.of("iro")))
                .body("authorities", equalTo(List.of("E09000023")));
    }

    @Test
    void a_token_that_was_taken_is_refused_once_its_time_is_over() throws InterruptedException {
        var token = Tokens.lasting(Duration.ofSeconds(3), "iro", "E09000023");
        assertThat(whoAmI(token)).isEqualTo(200);
        assertThat(whoAmI(token)).isEqualTo(200);
        Thread.sleep(3_100);
        assertThat(whoAmI(token)).isEqualTo(401);
    }

    @Test
    void a_token_like_one_that_was_taken_is_refused() {
        var token = Tokens.of("iro", "E09000023");
        assertThat(whoAmI(token)).isEqualTo(200);
        var signature = token.lastIndexOf('.') + 1;
        var other = token.charAt(signature) == 'A' ? 'B' : 'A';
        assertThat(whoAmI(token.substring(0, signature) + other + token.substring(signature + 1)))
                .isEqualTo(401);
        assertThat(whoAmI(token.substring(0, signature))).isEqualTo(401);
        assertThat(whoAmI(token)).isEqualTo(200);
    }

    @Test
    void each_of_several_tokens_is_taken_for_its_own_caller() {
        var iro = Tokens.ofPerson("one", "iro", "E09000023");
        var viewer = Tokens.ofPerson("two", "viewer", "E09000002", "not-a-code");
        for (var time = 0; time < 3; time++) {
            given().auth()
                    .oauth2(iro)
                    .get("/api/v1/me")
                    .then()
                    .body("name", equalTo("one"))
                    .body("roles", equalTo(List.of("iro")))
                    .body("authorities", equalTo(List.of("E09000023")));
            given().auth()
                    .oauth2(viewer)
                    .get("/api/v1/me")
                    .then()
                    .body("name", equalTo("two"))
                    .body("roles", equalTo(List.of("viewer")))
                    .body("authorities", equalTo(List.of("E09000002")));
        }
        given().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void a_token_that_was_taken_is_not_verified_again_at_once() {
        var token = Tokens.of("iro", "E09000023");
        assertThat(whoAmI(token)).isEqualTo(200);
        var known = tokensKnown();
        assertThat(whoAmI(token)).isEqualTo(200);
        assertThat(tokensKnown()).isGreaterThan(known);
    }

    private static double tokensKnown() {
        var metrics = given().get("/q/metrics").asString();
        var hits = Pattern.compile("cache_gets_total\\{cache=\"verified-tokens\",result=\"hit\"\\} (\\S+)")
                .matcher(metrics);
        assertThat(hits.find()).as(metrics).isTrue();
        return Double.parseDouble(hits.group(1));
    }

    private static int whoAmI(String token) {
        return given().auth().oauth2(token).get("/api/v1/me").statusCode();
    }
}
