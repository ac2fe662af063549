package uk.hearth.placement.issues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.hearth.placement.testing.PlacementApi.analystOf;
import static uk.hearth.placement.testing.PlacementApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

/** The rules are 103 (ethnic background not a code) and 232 (sex unknown: a query). */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10);
    private static final String COLUMNS = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n"
            + "A1,01/05/2015,SW1,01/06/2025,,MANAGE\nB1,01/05/2015,SW2,01/06/2025,,MANAGE\n";

    private final String authority = "E0700%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = analystOf(authority);

    private static String child(String id, String sex, String ethnic) {
        return id + "," + sex + ",01/05/2015," + ethnic + ",UN2,,\n";
    }

    private void send(String month, String... children) {
        var files = Map.of(
                "header.csv", (COLUMNS + String.join("", children)).getBytes(UTF_8),
                "workers.csv", WORKERS.getBytes(UTF_8),
                "episodes.csv", Files903.EPISODES.getBytes(UTF_8));
        analyst.sendZip(2026, month, Files903.zip(files)).then().statusCode(201);
    }

    private JsonPath issues(String... query) {
        var request = analyst.request().queryParam("authority", authority).queryParam("year", 2026);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/api/v1/issues").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void an_issue_says_where_it_is_what_is_wrong_and_what_it_distorts() {
        send("2025-06", child("A1", "M", "WBRI"), child("B1", "M", "XXXX"));

        var issue = issues("rule", "103").getMap("items[0]");
        assertThat(issue)
                .containsEntry("child", "B1")
                .containsEntry("table", "Header")
                .containsEntry("line", 3)
                .containsEntry("severity", "error")
                .containsEntry("status", "open")
                .containsEntry("change", "new")
                .containsEntry("worker", "SW2");
        assertThat(issue.get("columns")).asString().isEqualTo("[ETHNIC]");
        assertThat(issue.get("distorts")).asString().isEqualTo("[V9]");
        assertThat(issue.get("remedy")).asString().contains("WBRI");
    }

    @Test
    void the_next_return_tells_new_still_there_and_gone() {
        send("2025-06", child("A1", "M", "XXXX"), child("B1", "M", "XXXX"));
        send("2025-07", child("A1", "M", "XXXX"), child("B1", "M", "WBRI"), child("C1", "M", "YYYY"));

        assertThat(issues("rule", "103", "change", "still_there").getList("items.child"))
                .containsExactly("A1");
        assertThat(issues("rule", "103", "change", "new").getList("items.child"))
                .containsExactly("C1");
        var gone = issues("rule", "103", "change", "gone");
        assertThat(gone.getList("items.child")).containsExactly("B1");
        assertThat(gone.getList("items.status")).containsExactly("resolved");
        assertThat(gone.getList("items.resolvedIn").get(0)).isEqualTo(latestReturn());
    }

    @Test
    void an_issue_of_long_ago_says_in_which_return_it_was_resolved() {
        send("2025-06", child("A1", "M", "XXXX"));
        String id = issues("rule", "103").getString("items[0].id");
        send("2025-07", child("A1", "M", "WBRI"));
        var july = latestReturn();
        send("2025-08", child("A1", "M", "WBRI"));

        analyst.get("/api/v1/issues/" + id)
                .then()
                .body("status", equalTo("resolved"))
                .body("resolvedIn", equalTo(july));
        assertThat(issues("rule", "103").getList("items")).isEmpty();
    }

    private Object latestReturn() {
        return analyst.list("/api/v1/returns").path("items[0].id");
    }

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

    @Test
    void the_list_comes_as_csv_and_xlsx() {
        send("2025-06", child("A1", "M", "WBRI"), child("B1", "M", "XXXX"));
        var csv = table("text/csv").asString();
        assertThat(csv).startsWith("child,rule,severity,table,row,columns").contains("B1,103,error,Header,3,ETHNIC");
        table(TableFormats.XLSX).then().header("Content-Disposition", containsString("issues-2026.xlsx"));
    }

    private Response table(String type) {
        return analyst.request()
                .queryParam("authority", authority)
                .queryParam("year", 2026)
                .accept(type)
                .get("/api/v1/issues/table");
    }

    @Test
    void pages_follow_each_other_without_gap() {
        send("2025-06", child("A1", "U", "XXXX"), child("B1", "U", "XXXX"));
        int all = issues("limit", "200").getList("items").size();
        int seen = 0;
        var page = issues("limit", "1");
        while (true) {
            seen += page.getList("items").size();
            var next = page.getString("next");
            if (next == null) {
                break;
            }
            page = issues("limit", "1", "cursor", next);
        }
        assertThat(seen).isEqualTo(all).isGreaterThan(3);
    }

    @Test
    void a_child_is_asked_for_in_the_body_and_the_view_is_audited() {
        send("2025-06", child("A1", "M", "XXXX"), child("B1", "M", "XXXX"));
        analyst.request()
                .contentType("application/json")
                .body(Map.of("authority", authority, "year", 2026, "child", "B1"))
                .post("/api/v1/issues/of-child")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.findAll { it.rule == '103' }.child", contains("B1"));
        as("auditor", authority)
                .list("/api/v1/audit-events")
                .then()
                .body("items.action", hasItem("viewed issues of a child"));
    }

    @Test
    void machines_and_viewers_see_no_issues() {
        send("2025-06", child("A1", "M", "XXXX"));
        String id = issues("rule", "103").getString("items[0].id");
        as("integration", authority).get("/api/v1/issues/" + id).then().statusCode(403);
        as("viewer", authority).get("/api/v1/issues/" + id).then().statusCode(403);
        analystOf("E09000023").get("/api/v1/issues/" + id).then().statusCode(404);
    }
}
