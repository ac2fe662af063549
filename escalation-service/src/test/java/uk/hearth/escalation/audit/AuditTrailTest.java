package uk.hearth.escalation.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.escalation.audit.AuditApi.EVENTS;
import static uk.hearth.escalation.audit.AuditApi.VERIFICATION;
import static uk.hearth.escalation.audit.AuditApi.as;
import static uk.hearth.escalation.audit.AuditApi.auditor;
import static uk.hearth.escalation.audit.AuditApi.change;
import static uk.hearth.escalation.audit.AuditApi.changes;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kit.testing.ServiceDatabase;

/** Each test has an authority of its own, for a chain is never emptied. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTrailTest {

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
}
