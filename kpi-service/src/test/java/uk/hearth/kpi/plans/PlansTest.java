package uk.hearth.kpi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.hearth.kpi.testing.KpiApi.SOUTHWARK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What was undertaken, and whether it is getting done. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansTest {

    // an authority of this test's own
    private static final String NEWHAM = "E09000025";

    private final KpiApi analyst = KpiApi.analystOf(NEWHAM);
    private final KpiApi manager = KpiApi.as("manager", NEWHAM);
    private final KpiApi viewer = KpiApi.viewerOf(NEWHAM);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(NEWHAM, "Newham");
        analyst.importCsv(
                "measurements", Demonstration.file("lewisham/measurements.csv").replace("E09000023", NEWHAM));
        analyst.importCsv("targets", Demonstration.file("lewisham/targets.csv").replace("E09000023", NEWHAM));
    }

    @Test
    void the_published_plan_comes_in_and_what_is_late_comes_first() {
        // the council published 12 actions; by August 2019 those due in February, March, June, June and July were late
        analyst.importCsv(
                        "plans",
                        Demonstration.file("published/plans.csv")
                                .replaceAll("(?m)^E09000002.*\\n?", "")
                                .replace("E09000023", NEWHAM))
                .then()
                .statusCode(201)
                .body("received", equalTo(12));
        report("&plan=Improvement plan 2018-19&on=2019-08-15")
                .then()
                .statusCode(200)
                .body("actions", equalTo(12))
                .body("late", equalTo(5))
                .body("areas[0].area", equalTo("Care leavers"))
                .body(
                        "areas.find { it.area == 'Leadership and governance' }.actions.status",
                        contains("late", "late", "not_started"))
                .body(
                        "areas.find { it.area == 'Leadership and governance' }.actions[0].statusWords",
                        equalTo("Late: due 28 February 2019, not started when last told"));
        analyst.get("/api/v1/plans?authority=" + NEWHAM + "&plan=Improvement plan 2018-19&on=2019-08-15")
                .then()
                .body("items.late", contains(5));
    }

    @Test
    void a_promise_to_children_is_reported_with_its_figures() {
        analyst.importCsv(
                        "plans",
                        "authority,plan,kind,area,objective,action,due,indicators\n"
                                + "E09000025,Promises,promise,Promise 3,Kept healthy,Checks in time,2020-03,CLA-HA-CURRENT;CLA-IMMS\n")
                .then()
                .statusCode(201);
        // published for January 2019: 98 against at least 95; 57 against at least 75
        report("&plan=Promises&on=2019-02-01")
                .then()
                .body("areas[0].actions[0].kind", equalTo("promise"))
                .body("areas[0].actions[0].evidence.display", contains("98%", "57%"))
                .body("areas[0].actions[0].evidence.periodLabel", contains("January 2019", "January 2019"))
                .body("areas[0].actions[0].evidence.statusWords", contains("On target", "Below target"));
        viewer.request()
                .accept("text/csv")
                .get("/api/v1/plans/report?authority=" + NEWHAM + "&plan=Promises&on=2019-02-01")
                .then()
                .statusCode(200)
                .body(containsString("CLA-HA-CURRENT;CLA-IMMS"));
    }

    @Test
    void progress_is_told_in_notes_that_stay() {
        var action = added("Notes are kept");
        note(action, "on_track", "Begun").then().statusCode(201);
        note(action, "done", "Finished").then().statusCode(201);
        viewer.get(action)
                .then()
                .body("status", equalTo("done"))
                .body("notes.note", contains("Finished", "Begun"))
                .body("notes.writtenBy", contains("manager.test", "manager.test"));
        note(action, "late", "Oh").then().statusCode(400).body("errors[0].code", equalTo("late-is-worked-out"));
    }

    @Test
    void an_action_is_late_until_it_is_done() {
        var action = added("Finish in time");
        viewer.get(action).then().body("status", equalTo("late")).body("told", equalTo("not_started"));
        note(action, "done", "Finished").then().statusCode(201);
        viewer.get(action).then().body("status", equalTo("done"));
    }

    @Test
    void it_is_rearranged_with_the_version_that_was_read() {
        var action = added("Rearrange");
        arrange(analyst.request(), action, "Head of service").then().statusCode(428);
        arrange(analyst.request().header("If-Match", "\"1\""), action, "Head of service")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("owner", equalTo("Head of service"));
        arrange(analyst.request().header("If-Match", "\"1\""), action, "Director")
                .then()
                .statusCode(412);
    }

    @Test
    void the_same_file_twice_changes_nothing_and_undoes_no_note() {
        var file = "authority,plan,area,objective,action,starts,due\n"
                + "E09000025,Twice,One,Two,Three,2019-01,2019-02-14\n";
        analyst.importCsv("plans", file).then().body("created", equalTo(1));
        var id = report("&plan=Twice&on=2019-01-01").<String>path("areas[0].actions[0].id");
        note("/api/v1/plans/actions/" + id, "slipping", "Hard").then().statusCode(201);
        analyst.importCsv("plans", file).then().body("unchanged", equalTo(1));
        report("&plan=Twice&on=2019-02-14").then().body("areas[0].actions.status", contains("slipping"));
        report("&plan=Twice&on=2019-02-15").then().body("areas[0].actions.status", contains("late"));
    }

    @Test
    void what_is_wrong_in_a_file_is_told_row_by_row() {
        analyst.importCsv(
                        "plans",
                        "authority,plan,area,objective,action,kind,owner,starts,due,indicators\n"
                                + "E09000025,P,A,O,One,,a@b.example,,,\n"
                                + "E09000025,P,A,O,Two,wish,,2019-05,2019-04,\n"
                                + "E09000025,P,A,O,Three,,,,,CLA-IMMS;NONE\n"
                                + "E09000025,P,A,,Four,,,,2019-13,\n")
                .then()
                .statusCode(400)
                .body("errors.row", contains(2, 3, 3, 4, 5, 5))
                .body(
                        "errors.code",
                        contains(
                                "owner-not-a-post",
                                "due-before-start",
                                "unknown-word",
                                "unknown-indicator",
                                "empty-cell",
                                "unknown-day"));
    }

    @Test
    void viewers_read_and_change_nothing_and_others_see_nothing() {
        var action = added("Whose is it");
        viewer.get(action).then().statusCode(200);
        viewer.request()
                .contentType("application/json")
                .body("{}")
                .post(action + "/notes")
                .then()
                .statusCode(403);
        KpiApi.analystOf(SOUTHWARK).get(action).then().statusCode(404);
        KpiApi.analystOf(SOUTHWARK)
                .get("/api/v1/plans?authority=" + NEWHAM)
                .then()
                .statusCode(403);
        analyst.get("/api/v1/plans/actions/" + UUID.randomUUID()).then().statusCode(404);
    }

    private Response report(String query) {
        return viewer.get("/api/v1/plans/report?authority=" + NEWHAM + query);
    }

    private String added(String words) {
        var body = Map.of(
                "authority",
                NEWHAM,
                "plan",
                "Tests",
                "area",
                "One",
                "objective",
                "To know",
                "action",
                words,
                "arranged",
                Map.of("kind", "improvement", "dueOn", "2019-07-31", "indicators", List.of("CLA-IMMS")));
        var answer =
                analyst.request().contentType("application/json").body(body).post("/api/v1/plans/actions");
        answer.then().statusCode(201).body("evidence", hasSize(1));
        analyst.request()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/plans/actions")
                .then()
                .statusCode(409);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        return answer.header("Location");
    }

    private Response note(String action, String status, String note) {
        return manager.request()
                .contentType("application/json")
                .body(Map.of("status", status, "note", note))
                .post(action + "/notes");
    }

    private static Response arrange(RequestSpecification request, String action, String owner) {
        return request.contentType("application/json")
                .body(Map.of("kind", "improvement", "owner", owner, "indicators", List.of()))
                .put(action);
    }
}
