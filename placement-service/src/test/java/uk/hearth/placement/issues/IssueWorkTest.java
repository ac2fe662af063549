package uk.hearth.placement.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The rules are 103 (ethnic background not a code) and 232 (sex unknown: a query). */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssueWorkTest extends IssuesOfReturns {

    @Test
    void who_sees_to_an_issue_stays_with_it_from_return_to_return() {
        send("2025-06", child("A1", "M", "XXXX"));
        String id = issues("rule", "103").getString("items[0].id");
        put(id, "assignment", Map.of("owner", "b.okafor", "due", "2025-08-29"), "\"0\"")
                .then()
                .statusCode(200);
        send("2025-07", child("A1", "M", "XXXX"));

        var issue = issues("owner", "b.okafor").getMap("items[0]");
        assertThat(issue)
                .containsEntry("id", id)
                .containsEntry("due", "2025-08-29")
                .containsEntry("change", "still_there");
    }

    @Test
    void many_issues_are_given_to_somebody_at_once() {
        send("2025-06", child("A1", "M", "XXXX"), child("B1", "M", "XXXX"));
        analyst.request()
                .contentType("application/json")
                .body(Map.of(
                        "authority", authority, "issues", issues("rule", "103").getList("items.id"), "owner", "k.ward"))
                .post("/api/v1/issues/assignments")
                .then()
                .statusCode(200)
                .body("assigned", equalTo(2));
        assertThat(issues("owner", "k.ward").getList("items.child")).containsExactlyInAnyOrder("A1", "B1");
    }

    @Test
    void an_issue_of_many_that_is_left_blank_is_refused_with_its_place() {
        var body = "{\"authority\": \"%s\", \"issues\": [null], \"owner\": \"k.ward\"}".formatted(authority);
        analyst.request()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/issues/assignments")
                .then()
                .statusCode(400)
                .body("errors[0].column", containsString("issues[0]"));
        analyst.request()
                .contentType("application/json")
                .body(body.replace("owner", "reason"))
                .post("/api/v1/issues/acceptances")
                .then()
                .statusCode(400)
                .body("errors[0].column", containsString("issues[0]"));
    }

    @Test
    void many_issues_are_accepted_at_once_for_one_reason_and_those_accepted_before_keep_theirs() {
        send("2025-06", child("A1", "U", "XXXX"), child("B1", "U", "WBRI"));
        var ids = issues("rule", "232").getList("items.id");
        put(String.valueOf(ids.get(0)), "acceptance", Map.of("reason", "Asked, and not known"), "\"0\"");

        accept(authority, Map.of("issues", ids, "reason", "Born abroad; asked again in May"))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        assertThat(issues("status", "accepted").getList("items.acceptedReason"))
                .containsExactlyInAnyOrder("Asked, and not known", "Born abroad; asked again in May");
        assertThat(issues("status", "open").getList("items.rule"))
                .contains("103")
                .doesNotContain("232");
        accept(authority, Map.of("issues", ids, "reason", " ")).then().statusCode(400);
        accept("E09000023", Map.of("issues", ids, "reason", "Not mine")).then().statusCode(403);
    }

    private Response accept(String whose, Map<String, Object> what) {
        var body = new HashMap<>(what);
        body.put("authority", whose);
        return analyst.request().contentType("application/json").body(body).post("/api/v1/issues/acceptances");
    }

    @Test
    void an_issue_is_accepted_with_a_reason_and_can_be_opened_again() {
        send("2025-06", child("A1", "U", "WBRI"));
        String id = issues("rule", "232").getString("items[0].id");

        put(id, "acceptance", Map.of("reason", ""), "\"0\"").then().statusCode(400);
        put(id, "acceptance", Map.of("reason", "Asked, and not known"), "\"0\"")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo("accepted"))
                .body("acceptedBy", equalTo("analyst.test"));
        put(id, "acceptance", Map.of("reason", "Again"), "\"0\"").then().statusCode(412);
        analyst.request().delete("/api/v1/issues/" + id + "/acceptance").then().statusCode(428);
        analyst.request()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/issues/" + id + "/acceptance")
                .then()
                .body("status", equalTo("open"));
    }

    private Response put(String id, String what, Map<String, String> body, String tag) {
        return analyst.request()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .put("/api/v1/issues/" + id + "/" + what);
    }

    @Test
    void counts_by_figure_say_how_many_children_it_could_be_wrong_by() {
        send("2025-06", child("A1", "U", "XXXX"), child("B1", "M", "XXXX"));

        // V9, the mix by ethnic background: two errors of 103, one query of 232, on two children
        counts("indicator")
                .body("items.find { it.of == 'V9' }.errors", equalTo(2))
                .body("items.find { it.of == 'V9' }.queries", equalTo(1))
                .body("items.find { it.of == 'V9' }.children", equalTo(2));
        counts("rule").body("items.find { it.of == '103' }.newInReturn", equalTo(2));
        counts("child").body("items.of", hasItem("B1"));
    }

    @Test
    void issues_are_found_by_the_team_of_the_childs_social_worker() {
        send("2025-06", child("A1", "M", "XXXX"), child("B1", "M", "XXXX"));
        analyst.request()
                .queryParam("authority", authority)
                .contentType("application/json")
                .body(Map.of("team", "Looked after 2"))
                .put("/api/v1/worker-teams/sw2")
                .then()
                .statusCode(200);

        assertThat(issues("rule", "103", "team", "Looked after 2").getList("items.child"))
                .containsExactly("B1");
    }

    private ValidatableResponse counts(String by) {
        return analyst.request()
                .queryParam("authority", authority)
                .queryParam("year", 2026)
                .queryParam("by", by)
                .get("/api/v1/issues/counts")
                .then()
                .statusCode(200);
    }
}
