package uk.hearth.escalation.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kit.testing.Tokens;

/** Each test has an authority of its own, for a chain is never emptied. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrailTest {

    private static final String EVENTS = "/api/v1/audit-events?authority=";
    private static final String VERIFICATION = "/api/v1/audit-events/verification?authority=";

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "analyst", "iro", "manager", "commissioner", "integration"})
    void only_auditors_and_administrators_read_it(String role) {
        as(role, "E06000001", EVENTS + "E06000001").statusCode(403);
        as(role, "E06000001", VERIFICATION + "E06000001").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "administrator"})
    void they_read_their_own_authority_s_and_no_other(String role) {
        as(role, "E06000002", EVENTS + "E06000002").statusCode(200).header("Cache-Control", "no-store");
        as(role, "E06000002", VERIFICATION + "E06000002").statusCode(200);
        as(role, "E06000002", EVENTS + "E06000003").statusCode(403);
        as(role, "E06000002", VERIFICATION + "E06000003").statusCode(403);
        as(role, "E06000002", EVENTS + "-").statusCode(403);
    }

    @Test
    void events_are_read_newest_first_page_by_page() {
        for (int i = 1; i <= 3; i++) {
            change("E06000004", "t-" + i);
        }
        var first = auditor("E06000004", EVENTS + "E06000004&limit=2")
                .statusCode(200)
                .body("items.position", contains(3, 2))
                .body("items[0].actor", equalTo("manager.test"))
                .body("items[0].roles", contains("manager"))
                .body("items[0].detail.to", equalTo("agreed"));
        String next = first.extract().path("next");
        auditor("E06000004", EVENTS + "E06000004&limit=2&cursor=" + next)
                .body("items.position", contains(1))
                .body("next", nullValue());
    }

    @Test
    void events_about_one_subject_are_found() {
        change("E06000005", "t-1");
        change("E06000005", "t-2");
        auditor("E06000005", EVENTS + "E06000005&subjectKind=thing&subjectId=t-1")
                .body("items.subjectId", contains("t-1"));
        auditor("E06000005", EVENTS + "E06000005&subjectKind=thing").body("items.position", contains(2, 1));
        auditor("E06000005", EVENTS + "E06000005&subjectKind=other").body("items", empty());
        auditor("E06000005", EVENTS + "E06000005&subjectId=t-1")
                .statusCode(400)
                .body("errors[0].code", equalTo("kind-missing"));
        auditor("E06000005", EVENTS + "E06000005&cursor=eA")
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-cursor"));
    }

    @Test
    void a_refusal_is_remembered_where_the_refused_account_belongs() {
        as("viewer", "E06000006", EVENTS + "E06000006").statusCode(403);
        as("auditor", "E06000006", EVENTS + "E06000007").statusCode(403);
        auditor("E06000006", EVENTS + "E06000006")
                .body("items.action", everyItem(equalTo("refused")))
                .body("items.actor", contains("auditor.test", "viewer.test"))
                .body("items[0].subjectKind", equalTo("operation"))
                .body("items[0].subjectId", equalTo("listAuditEvents"))
                .body("items[0].detail.authority", equalTo("E06000007"))
                .body("items[0].correlationId", equalTo("audit-test-1"));
        auditor("E06000007", EVENTS + "E06000007").body("items", empty());
    }

    @Test
    void a_refused_account_of_no_or_of_many_authorities_is_remembered_too() throws SQLException {
        var before = eventsOfNoAuthority();
        given().auth()
                .oauth2(Tokens.of("viewer"))
                .get(EVENTS + "E06000008")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("viewer", "E06000008", "E06000009"))
                .get(EVENTS + "E06000008")
                .then()
                .statusCode(403);
        assertThat(eventsOfNoAuthority()).isEqualTo(before + 2);
    }

    @Test
    void a_chain_that_holds_is_said_to_hold() {
        change("E06000010", "t-1");
        var hash = change("E06000010", "t-2");
        auditor("E06000010", VERIFICATION + "E06000010")
                .body("intact", equalTo(true))
                .body("checked", equalTo(2))
                .body("head.position", equalTo(2))
                .body("head.hash", equalTo(hash))
                .body("firstBreak", nullValue());
    }

    @Test
    void tampering_shows() throws SQLException {
        for (int i = 1; i <= 3; i++) {
            change("E06000011", "t-" + i);
        }
        ServiceDatabase.tamper(
                "update audit_event set actor = 'somebody else' where authority = 'E06000011'" + " and position = 2");
        auditor("E06000011", VERIFICATION + "E06000011")
                .body("intact", equalTo(false))
                .body("checked", equalTo(1))
                .body("firstBreak.position", equalTo(2))
                .body("firstBreak.reason", equalTo("altered_row"));
        ServiceDatabase.tamper("delete from audit_event where authority = 'E06000011' and position = 2");
        auditor("E06000011", VERIFICATION + "E06000011").body("firstBreak.reason", equalTo("gap"));
    }

    @Test
    void what_is_undone_is_not_recorded() {
        changes("E06000012")
                .queryParam("authority", "E06000012")
                .queryParam("undo", true)
                .post("/test/things/t-1")
                .then()
                .statusCode(409);
        auditor("E06000012", EVENTS + "E06000012").body("items", empty());
    }

    private static String change(String authority, String id) {
        return changes(authority)
                .queryParam("authority", authority)
                .post("/test/things/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
    }

    private static RequestSpecification changes(String authority) {
        return given().auth().oauth2(Tokens.of("manager", authority));
    }

    private static long eventsOfNoAuthority() throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return Long.parseLong(
                    ServiceDatabase.texts(connection, "select count(*) from audit_event where authority = '-'")
                            .get(0));
        }
    }

    private static ValidatableResponse auditor(String authority, String path) {
        return as("auditor", authority, path);
    }

    private static ValidatableResponse as(String role, String authority, String path) {
        return given().auth()
                .oauth2(Tokens.of(role, authority))
                .header("Correlation-Id", "audit-test-1")
                .get(path)
                .then();
    }
}
