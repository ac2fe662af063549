package uk.hearth.kpi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What officers write is kept in the audit trail with who wrote it, and without what they wrote. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditOfWritingTest {

    // an authority of this test's own
    private static final String WANDSWORTH = "E09000032";

    private final KpiApi manager = KpiApi.as("manager", WANDSWORTH);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(WANDSWORTH, "Wandsworth");
    }

    @Test
    void commentary_said_and_changed() {
        var address = "/api/v1/commentary/CLA-IMMS/2018-07/to_improve?authority=" + WANDSWORTH;
        for (var words : List.of("Slipping", "Recovering")) {
            var request = manager.request().contentType("application/json").body(Map.of("text", words));
            (words.equals("Slipping") ? request : request.header("If-Match", "\"1\"")).put(address);
        }
        // said again in the same words: nothing is changed, and nothing kept
        manager.request()
                .contentType("application/json")
                .body(Map.of("text", "Recovering"))
                .put(address);
        trail("commentary", "CLA-IMMS/2018-07/to_improve")
                .body("items.actor", contains("manager.test", "manager.test"))
                .body("items.action.sort()", equalTo(List.of("added", "changed")))
                .body("items.detail.toString()", not(containsString("Recovering")));
    }

    @Test
    void actions_planned_arranged_and_told_of() {
        var arranged = Map.of("kind", "improvement", "indicators", List.of("CLA-IMMS"));
        var added = manager.request()
                .contentType("application/json")
                .body(Map.of(
                        "authority", WANDSWORTH,
                        "plan", "Plan",
                        "area", "Health",
                        "objective", "Kept healthy",
                        "action", "Weekly check",
                        "arranged", arranged))
                .post("/api/v1/plans/actions");
        added.then().statusCode(201);
        var id = added.<String>path("id");
        manager.request()
                .contentType("application/json")
                .header("If-Match", added.header("ETag"))
                .body(Map.of("kind", "improvement", "indicators", List.of(), "owner", "Head of service"))
                .put("/api/v1/plans/actions/" + id)
                .then()
                .statusCode(200);
        manager.request()
                .contentType("application/json")
                .body(Map.of("status", "on_track", "note", "Begun"))
                .post("/api/v1/plans/actions/" + id + "/notes")
                .then()
                .statusCode(201);
        trail("plan_action", id)
                .body("items.action.sort()", equalTo(List.of("added", "changed", "noted")))
                .body("items.detail.toString()", not(containsString("Begun")));
    }

    private static ValidatableResponse trail(String kind, String id) {
        return KpiApi.as("auditor", WANDSWORTH)
                .request()
                .queryParam("authority", WANDSWORTH)
                .queryParam("subjectKind", kind)
                .queryParam("subjectId", id)
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200);
    }
}
