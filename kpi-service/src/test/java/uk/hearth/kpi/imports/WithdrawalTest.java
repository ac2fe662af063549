package uk.hearth.kpi.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** An import taken back: the value before it is current again, the history says all of it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalTest {

    // an authority of this test's own, so that no report is changed by it
    private static final String HACKNEY = "E09000012";

    private final KpiApi analyst = KpiApi.analystOf(HACKNEY);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(HACKNEY, "Hackney");
    }

    @Test
    void the_value_before_is_current_again_and_says_that_it_restores() {
        var first = imported("2016-04,15");
        var second = imported("2016-04,16");
        withdrawn(second).then().body("withdrawal.restored", equalTo(1)).body("withdrawal.ended", equalTo(0));
        figures("period=2016-04")
                .then()
                .body("items.value", contains(15))
                .body("items[0].revision", equalTo(3))
                .body("items[0].restores", equalTo(1))
                .body("items[0].importId", equalTo(first.path("id")));
        figures("period=2016-04&revisions=true").then().body("items.value", contains(15, 16, 15));
        figures("period=2016-04&asKnownAt=" + second.path("importedAt")).then().body("items.value", contains(16));
    }

    @Test
    void a_value_that_had_none_before_it_ends() {
        var only = imported("2016-05,15");
        withdrawn(only).then().body("withdrawal.restored", equalTo(0)).body("withdrawal.ended", equalTo(1));
        figures("period=2016-05").then().body("items", hasSize(0));
        imported("2016-05,17").then().body("created", equalTo(1));
        figures("period=2016-05").then().body("items.value", contains(17)).body("items.revision", contains(2));
    }

    @Test
    void what_a_later_import_said_stands() {
        var first = imported("2016-06,15");
        imported("2016-06,16");
        withdrawn(first).then().body("withdrawal.restored", equalTo(0)).body("withdrawal.ended", equalTo(0));
        figures("period=2016-06").then().body("items.value", contains(16)).body("items.revision", contains(2));
    }

    @Test
    void a_value_of_a_withdrawn_import_is_not_restored() {
        imported("2016-07,1");
        var second = imported("2016-07,2");
        var third = imported("2016-07,3");
        withdrawn(second);
        withdrawn(third);
        figures("period=2016-07").then().body("items.value", contains(1)).body("items.restores", contains(1));
    }

    @Test
    void a_restored_value_goes_with_the_import_that_first_brought_it() {
        var first = imported("2016-08,1");
        withdrawn(imported("2016-08,2"));
        withdrawn(first).then().body("withdrawal.ended", equalTo(1));
        figures("period=2016-08").then().body("items", hasSize(0));
    }

    @Test
    void an_import_is_withdrawn_once_and_the_list_shows_it() {
        var bad = imported("2016-09,1");
        var key = UUID.randomUUID().toString();
        withdraw(bad, key).then().statusCode(200);
        withdraw(bad, key).then().statusCode(200).body("withdrawal.reason", equalTo("Wrong month"));
        withdraw(bad, UUID.randomUUID().toString())
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("withdrawn-already"));
        analyst.get("/api/v1/imports?authority=" + HACKNEY)
                .then()
                .body("items.find { it.id == '%s' }.withdrawal.by".formatted(bad.<String>path("id")), notNullValue());
    }

    @Test
    void a_withdrawn_import_can_be_brought_in_again() {
        withdrawn(imported("2016-10,1"));
        imported("2016-10,1").then().body("created", equalTo(1)).body("withdrawal", nullValue());
    }

    @Test
    void what_was_said_of_a_figure_before_is_said_again() {
        said("Fewer than before");
        withdrawn(said("More than before")).then().body("withdrawal.restored", equalTo(1));
        analyst.get("/api/v1/commentary?authority=E09000012&indicator=CLA-START&period=2016-12")
                .then()
                .body("items.text", contains("Fewer than before"));
    }

    @Test
    void an_action_that_an_import_planned_ends_with_it() {
        var planned = analyst.importCsv("plans", """
                authority,plan,area,objective,action,owner
                E09000012,Withdrawn plan,Homes,Near home,Recruit ten carers,Head of fostering
                """);
        planned.then().statusCode(201);
        withdrawn(planned).then().body("withdrawal.ended", equalTo(1));
        analyst.get("/api/v1/plans?authority=E09000012&plan=Withdrawn plan")
                .then()
                .body("items", hasSize(0));
    }

    private Response said(String text) {
        var answer = analyst.importCsv(
                "commentary",
                "authority,indicator,period,kind,text\nE09000012,CLA-START,2016-12,going_well,%s\n".formatted(text));
        answer.then().statusCode(201);
        return answer;
    }

    @Test
    void only_the_authoritys_own_staff_withdraw_and_they_say_why() {
        var bad = imported("2016-11,1");
        var path = "/api/v1/imports/" + bad.path("id") + "/withdrawal";
        send(KpiApi.analystOf(KpiApi.SOUTHWARK), path, "Wrong").then().statusCode(404);
        send(KpiApi.viewerOf(HACKNEY), path, "Wrong").then().statusCode(403);
        send(KpiApi.as("auditor", HACKNEY), path, "Wrong").then().statusCode(403);
        send(analyst, path, " ").then().statusCode(400);
        send(analyst, "/api/v1/imports/" + UUID.randomUUID() + "/withdrawal", "Wrong")
                .then()
                .statusCode(404);
        figures("period=2016-11").then().body("items", hasSize(1));
    }

    private Response imported(String row) {
        var answer = analyst.importCsv(
                "measurements", "authority,indicator,period,value\nE09000012,CLA-START,%s\n".formatted(row));
        answer.then().statusCode(201);
        return answer;
    }

    private Response withdrawn(Response imported) {
        var answer = send(analyst, "/api/v1/imports/" + imported.path("id") + "/withdrawal", "Wrong month");
        answer.then().statusCode(200).body("id", equalTo(imported.path("id")));
        return answer;
    }

    private Response withdraw(Response imported, String key) {
        return analyst.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("reason", "Wrong month"))
                .post("/api/v1/imports/" + imported.path("id") + "/withdrawal");
    }

    private static Response send(KpiApi who, String path, String reason) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(path);
    }

    private Response figures(String query) {
        return analyst.get("/api/v1/measurements?authority=%s&%s".formatted(HACKNEY, query));
    }
}
