package uk.hearth.escalation.protocols;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;

/** How an authority answers challenges, version by version. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtocolsTest {

    private static final Map<String, Object> LONG = EscalationApi.stage("Stage 1", "director", 21);

    @Test
    void a_case_keeps_the_version_that_it_was_raised_under() {
        var stockport = "E08000007";
        EscalationApi.prepare(stockport);
        var iro = EscalationApi.as("iro.one", "iro", stockport);
        var old = iro.raised(Map.of("raisedAt", "2026-05-29T09:00:00Z"));
        EscalationApi.administrator(stockport)
                .publishProtocol(Map.of(
                        "effectiveFrom",
                        "2026-06-01",
                        "suspensionAllowed",
                        false,
                        "cutOff",
                        "12:00",
                        "informal",
                        EscalationApi.stage("Talk first", "team_manager", 2)))
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("warnings", empty());
        var young = iro.raised(Map.of("raisedAt", "2026-06-01T09:00:00Z"));
        iro.get(old).then().body("standing.stageName", equalTo("Informal")).body("protocolVersion", equalTo(1));
        iro.get(young)
                .then()
                .body("standing.stageName", equalTo("Talk first"))
                .body("standing.stageDueAt", equalTo("2026-06-03T11:00:00Z"));
        iro.move(old, "suspend", Map.of("reason", "Court")).then().statusCode(201);
        iro.move(young, "suspend", Map.of("reason", "Court"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("The protocol of the case allows no suspension"));
        iro.get("/api/v1/protocols?authority=" + stockport).then().body("items.version", contains(2, 1));
        iro.get("/api/v1/protocols?authority=" + stockport + "&raisedOn=2026-05-31")
                .then()
                .body("items.version", contains(1));
    }

    @Test
    void stages_that_take_longer_than_the_whole_are_allowed_with_a_warning() {
        EscalationApi.administrator("E08000008")
                .publishProtocol(Map.of("stages", List.of(LONG)))
                .then()
                .statusCode(201)
                .body("formalWorkingDays", equalTo(21))
                .body("totalLimitWorkingDays", equalTo(20))
                .body("warnings.code", hasItem("total-limit-exceeded"));
    }

    @Test
    void what_cannot_be_kept_is_refused() {
        var administrator = EscalationApi.administrator("E08000009");
        administrator
                .publishProtocol(Map.of("stages", List.of(EscalationApi.stage("Stage 1", "director", 0))))
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("stages[0].limitWorkingDays"));
        administrator
                .publishProtocol(Map.of("totalLimitWorkingDays", 20.5))
                .then()
                .statusCode(400)
                .body("errors[0].column", equalTo("totalLimitWorkingDays"))
                .body("errors[0].code", equalTo("not-a-whole-number"));
        administrator.publishProtocol(Map.of("stages", List.of())).then().statusCode(400);
        administrator.publishProtocol(Map.of("totalLimitWorkingDays", 0)).then().statusCode(400);
        administrator.publishProtocol(Map.of()).then().statusCode(201);
        administrator
                .publishProtocol(Map.of("name", "Another of that day"))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("protocol-of-that-day"));
    }
}
