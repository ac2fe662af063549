package uk.hearth.escalation.work;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;

/** Who has a case, what is to be done about it, and what people on it tell each other. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkTest {

    // an authority of this test's own
    private static final String WIGAN = "E08000010";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", WIGAN);
    private final EscalationApi team = EscalationApi.as("manager.team", "manager", WIGAN);
    private final EscalationApi deputy = EscalationApi.as("manager.deputy", "manager", WIGAN);
    private final EscalationApi nobody = EscalationApi.as("manager.nobody", "manager", WIGAN);

    @BeforeEach
    void prepare() {
        EscalationApi.prepare(WIGAN);
        team.holding("team_manager", "North team");
    }

    @Test
    void a_case_is_assigned_delegated_and_reassigned() {
        var address = iro.raised(Map.of());
        nobody.change(address, "/assignment", Map.of("assignee", "manager.nobody"))
                .then()
                .statusCode(403);
        team.change(address, "/assignment", Map.of("assignee", "manager.team"))
                .then()
                .statusCode(200);
        team.change(address, "/assignment", delegation("2099-12-31")).then().statusCode(200);
        deputy.move(address, "respond", Map.of("answer", "agreed", "response", "Done"))
                .then()
                .statusCode(201);
        iro.get(address)
                .then()
                .body("responses[0].respondedBy", equalTo("manager.deputy"))
                .body("responses[0].onBehalfOf", equalTo("manager.team"));
        team.change(address, "/assignment", Map.of("assignee", "manager.nobody"))
                .then()
                .statusCode(200);
        iro.get(address + "/history")
                .then()
                .body("items.event", contains("raised", "assigned", "delegated", "responded", "reassigned"))
                .body("items[4].before.assignee", equalTo("manager.team"))
                .body("items[4].after.assignee", equalTo("manager.nobody"));
    }

    @Test
    void a_delegation_is_whole_and_not_over() {
        var address = iro.raised(Map.of());
        team.change(address, "/assignment", delegation("2020-01-01"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("in-the-past"));
        team.change(address, "/assignment", Map.of("delegate", "manager.deputy"))
                .then()
                .statusCode(400);
    }

    private static Map<String, String> delegation(String until) {
        return Map.of("assignee", "manager.team", "delegate", "manager.deputy", "delegateUntil", until);
    }

    @Test
    void an_action_is_added_found_by_its_owner_and_done() {
        var doer = EscalationApi.as("manager.doer", "manager", WIGAN);
        var address = iro.raised(Map.of());
        nobody.request()
                .body(action("manager.doer"))
                .post(address + "/actions")
                .then()
                .statusCode(403);
        iro.request()
                .body(action("manager.doer"))
                .post(address + "/actions")
                .then()
                .statusCode(201);
        own(doer).body("items.what", contains("Book the panel"));
        var done = Map.of(
                "what",
                "Book the panel",
                "owner",
                "manager.doer",
                "dueOn",
                "2026-12-01",
                "status",
                "done",
                "doneOn",
                "2026-01-05");
        nobody.change(address, "/actions/1", done).then().statusCode(403);
        doer.request().body(done).put(address + "/actions/1").then().statusCode(428);
        doer.change(address, "/actions/1", done).then().statusCode(200);
        doer.change(address, "/actions/2", done).then().statusCode(404);
        own(doer).body("items", empty());
        iro.get(address + "/history").then().body("items.event", contains("raised", "action_added", "action_changed"));
    }

    private static Map<String, String> action(String owner) {
        return Map.of("what", "Book the panel", "owner", owner, "dueOn", "2026-12-01");
    }

    private static ValidatableResponse own(EscalationApi person) {
        return person.get("/api/v1/actions?authority=" + WIGAN).then().statusCode(200);
    }

    @Test
    void those_on_a_case_comment_on_it_and_others_see_that_they_did() {
        var address = iro.raised(Map.of());
        var comment = Map.of("comment", "Place on the 14th");
        nobody.request().body(comment).post(address + "/comments").then().statusCode(403);
        team.request().body(comment).post(address + "/comments").then().statusCode(201);
        iro.get(address + "/comments").then().body("items.comment", contains("Place on the 14th"));
        nobody.get(address + "/comments")
                .then()
                .body("items.writtenBy", contains("manager.team"))
                .body("items[0].comment", nullValue());
        iro.get(address).then().header("ETag", "\"1\"");
    }

    @Test
    void links_are_added_and_taken_away() {
        var address = iro.raised(Map.of());
        iro.request()
                .body(Map.of("kind", "plan", "reference", "PL-9"))
                .post(address + "/links")
                .then()
                .statusCode(201);
        iro.get(address).then().body("links.reference", contains("REV-118", "PL-9"));
        iro.request()
                .header("If-Match", iro.tag(address))
                .delete(address + "/links/2")
                .then()
                .statusCode(204);
        iro.get(address).then().body("links.reference", contains("REV-118"));
    }

    @Test
    void the_worklist_shows_whose_turn_it_is() {
        var owner = EscalationApi.as("manager.turn", "manager", WIGAN).holding("team_manager", "Turn team");
        var asking = EscalationApi.as("iro.turn", "iro", WIGAN);
        var address = asking.raised(Map.of("team", "Turn team"));
        worklist(owner)
                .body("items.task", contains("answer"))
                .body("items.standing.childReference", contains("C10427"));
        worklist(asking).body("items", empty());
        owner.move(address, "respond", Map.of("answer", "agreed", "response", "Done"))
                .then()
                .statusCode(201);
        worklist(owner).body("items", empty());
        worklist(asking).body("items.task", contains("decide"));
        var late = asking.raised(Map.of("team", "Turn team", "raisedAt", "2026-01-05T09:00:00Z"));
        worklist(asking).body("items.task", contains("escalate", "decide"));
        asking.request()
                .get("/api/v1/worklist?limit=1&authority=" + WIGAN)
                .then()
                .body("items", hasSize(1))
                .body("next", not(nullValue()));
        asking.move(late, "withdraw", Map.of("reason", "Mistake")).then().statusCode(201);
        asking.move(address, "resolve", Map.of("outcome", "agreed")).then().statusCode(201);
        worklist(asking).body("items", empty());
    }

    private static ValidatableResponse worklist(EscalationApi person) {
        return person.get("/api/v1/worklist?authority=" + WIGAN).then().statusCode(200);
    }

    @Test
    void a_change_is_told_to_other_systems_without_anything_about_the_child() {
        var address = iro.raised(Map.of());
        var id = address.substring(address.lastIndexOf('/') + 1);
        iro.move(address, "escalate", Map.of()).then().statusCode(201);
        EscalationApi.as("case.system", "integration", WIGAN)
                .get("/api/v1/changes?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.subject == 'escalations/%s' }.type".formatted(id),
                        contains("uk.hearth.escalation.raised", "uk.hearth.escalation.escalated"))
                .body("items.subject", not(hasItem("C10427")));
    }
}
