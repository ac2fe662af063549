package uk.hearth.escalation;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.escalation.testing.HearthApi;

/** What no honest client sends is answered in words, and is no fault of the service's. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OddRequestsTest {

    private final HearthApi manager = HearthApi.as("manager", "E06000020");

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01"})
    void a_date_of_no_calendar_is_refused(String day) {
        manager.get("/api/v1/escalations", Map.of("dueTo", day))
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("dueTo"))
                .body("errors[0].code", equalTo("year-out-of-range"));
    }

    @Test
    void a_content_type_that_is_no_media_type_is_refused() {
        manager.own()
                .header("Content-Type", "garbage")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/escalations/searches")
                .then()
                .statusCode(415);
    }

    @Test
    void a_council_without_a_case_has_reports_to_publish_too() {
        manager.report("over-time", Map.of("period", "FY2025", "forPublication", true))
                .then()
                .statusCode(200);
        manager.get("/api/v1/reports/annual", Map.of("year", 2025, "forPublication", true))
                .then()
                .statusCode(200);
    }

    @Test
    void a_number_is_no_date() {
        HearthApi.as("administrator", "E06000020")
                .own()
                .contentType("application/json")
                .body("{\"fromDay\":5}")
                .put("/api/v1/proxies/deputy/manager")
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("fromDay"));
    }
}
