package uk.hearth.escalation.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static uk.hearth.escalation.audit.AuditApi.EVENTS;
import static uk.hearth.escalation.audit.AuditApi.as;
import static uk.hearth.escalation.audit.AuditApi.auditor;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kit.testing.Tokens;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

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

    private static long eventsOfNoAuthority() throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return Long.parseLong(
                    ServiceDatabase.texts(connection, "select count(*) from audit_event where authority = '-'")
                            .get(0));
        }
    }
}
