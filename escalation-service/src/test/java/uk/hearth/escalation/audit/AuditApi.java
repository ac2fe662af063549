package uk.hearth.escalation.audit;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import uk.hearth.kit.testing.Tokens;

/** The audit trail as its readers see it, and changes for it to tell of. */
final class AuditApi {

    static final String EVENTS = "/api/v1/audit-events?authority=";
    static final String VERIFICATION = "/api/v1/audit-events/verification?authority=";

    private AuditApi() {}

    static String change(String authority, String id) {
        return changes(authority)
                .queryParam("authority", authority)
                .post("/test/things/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
    }

    static RequestSpecification changes(String authority) {
        return given().auth().oauth2(Tokens.of("manager", authority));
    }

    static ValidatableResponse auditor(String authority, String path) {
        return as("auditor", authority, path);
    }

    static ValidatableResponse as(String role, String authority, String path) {
        return given().auth()
                .oauth2(Tokens.of(role, authority))
                .header("Correlation-Id", "audit-test-1")
                .get(path)
                .then();
    }
}
