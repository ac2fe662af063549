package uk.hearth.escalation.iros;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.HearthApi;
import uk.hearth.escalation.testing.Steps;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseloadsTest {

    private static final String REGISTER = """
            iro,team,active_from,whole_time_equivalent
            iro.one,North,2024-04-01,1
            iro.two,South,2024-04-01,0.6
            iro.three,South,2024-04-01,1
            """;
    private static final String CASELOADS = """
            month,iro,children
            2026-08,iro.one,46
            2026-09,iro.one,50
            2026-09,iro.two,42
            2026-09,iro.three,71
            """;

    @Test
    void caseloads_are_held_against_fifty_to_seventy_for_a_full_time_post() {
        var analyst = HearthApi.as("analyst", "E06000016");
        Steps.prepare("E06000016");
        analyst.bringIn("iros", REGISTER).then().statusCode(201).body("created", equalTo(3));
        analyst.bringIn("iro-caseloads", CASELOADS).then().statusCode(201).body("created", equalTo(4));
        analyst.bringIn("children-looked-after", "month,children\n2026-09,160\n")
                .then()
                .statusCode(201);
        analyst.bringIn("workflow-steps", Steps.ofTwoCases("2026-09-14")).then().statusCode(201);

        // by hand: 46 and 50 are 48 on average; 42 for three days of five are 70 for a full-time post
        analyst.report("caseloads", Map.of("period", "2026-08..2026-09"))
                .then()
                .statusCode(200)
                .body("rows.iro", contains("iro.one", "iro.three", "iro.two"))
                .body("rows.childrenPerWholeTime", contains(48.0f, 71.0f, 70.0f))
                .body("rows.standing", contains("below", "above", "within"))
                .body("rows.formal", contains(1, 0, 1))
                .body("rows[0].escalationsPer100Children", equalTo(2.1f))
                .body("escalations", equalTo(2))
                .body("escalationsPer100ChildrenLookedAfter", equalTo(1.3f));
        analyst.report("caseloads", Map.of("period", "2026-08..2026-09", "team", "South"))
                .then()
                .body("rows", hasSize(2));
        analyst.bringIn("iro-caseloads", CASELOADS.replace("42", "43"))
                .then()
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(3));
    }

    @Test
    void an_entry_of_the_register_is_changed_by_whoever_has_its_version() {
        var manager = HearthApi.as("manager", "E06000017");
        var entry = "{\"team\": \"North\", \"activeFrom\": \"2024-04-01\"}";
        var created = manager.put("/api/v1/iros/iro.one", entry);
        created.then().statusCode(201).body("wholeTimeEquivalent", equalTo(1));
        manager.put("/api/v1/iros/iro.one", entry).then().statusCode(428);
        manager.change("/api/v1/iros/iro.one", created.header("ETag"), entry.replace("North", "West"))
                .then()
                .statusCode(200)
                .body("team", equalTo("West"));
        manager.get("/api/v1/iros", Map.of("activeOn", "2024-03-31")).then().body("items", hasSize(0));
        manager.get("/api/v1/iros", Map.of("team", "West")).then().body("items.account", contains("iro.one"));
        manager.put("/api/v1/iros/iro.two", "{\"activeFrom\": \"2024-04-01\", \"activeTo\": \"2024-03-01\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ends-before-it-begins"));
    }

    @Test
    void caseloads_that_cannot_be_so_are_named() {
        HearthApi.as("analyst", "E06000018")
                .bringIn("iro-caseloads", "month,iro,children\n2026,iro.none,-3\n")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unknown-iro"))
                .body("errors.code", hasItem("unknown-period"))
                .body("errors.code", hasItem("not-a-count"));
    }
}
