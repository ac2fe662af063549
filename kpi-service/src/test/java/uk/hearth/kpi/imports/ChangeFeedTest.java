package uk.hearth.kpi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What changes here, as another system follows it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeFeedTest {

    // an authority of this test's own
    private static final String HOUNSLOW = "E09000018";
    private static final String HEADER = "authority,indicator,period,value\n";

    private static final String CHILDREN = "items.find { it.subject == 'measurements/CLA-NUM' }";

    private final KpiApi analyst = KpiApi.analystOf(HOUNSLOW);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(HOUNSLOW, "Hounslow");
    }

    @Test
    void an_import_is_told_once_for_each_indicator_with_the_count_of_its_revisions() {
        var since = now();
        var taken =
                file("E09000018,CLA-NUM,2014-04,400\nE09000018,CLA-NUM,2014-05,402\nE09000018,CLA-RATE,2014-04,60\n");
        var told = changes(since);
        assertThat(types(told)).containsExactly("uk.hearth.measurements.revised", "uk.hearth.measurements.revised");
        assertThat(of(told, "subject")).containsExactly("measurements/CLA-NUM", "measurements/CLA-RATE");
        assertThat(of(told, "data.count")).containsExactly(2, 1);
        assertThat(told.getString(CHILDREN + ".specversion")).isEqualTo("1.0");
        assertThat(told.getString(CHILDREN + ".source")).isEqualTo("/kpi-service");
        assertThat(told.getString(CHILDREN + ".authority")).isEqualTo(HOUNSLOW);
        assertThat(told.getString(CHILDREN + ".data.ids.import")).isEqualTo(taken.path("id"));
        analyst.get(told.getString(CHILDREN + ".data.links.self"))
                .then()
                .statusCode(200)
                .body("items.findAll { it.period == '2014-05' }.value", equalTo(List.of(402)));
        // the same file again changes nothing, so nothing is told
        file("E09000018,CLA-NUM,2014-04,400\n");
        assertThat(types(changes(told.getString("next")))).isEmpty();
    }

    @Test
    void an_import_that_is_withdrawn_is_told_with_what_ended() {
        var taken = file("E09000018,CLA-NUM,2013-04,380\nE09000018,CLA-NUM,2013-05,381\n");
        var since = now();
        analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "The wrong month"))
                .post("/api/v1/imports/" + taken.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
        var told = changes(since);
        assertThat(types(told)).containsExactly("uk.hearth.imports.withdrawn", "uk.hearth.measurements.revised");
        assertThat(of(told, "data.count")).containsExactly(null, 2);
    }

    @Test
    void what_people_change_is_told_in_the_order_in_which_they_did_it() {
        file("E09000018,CLA-NUM,2012-04,390\n");
        var since = now();
        var target = put("/api/v1/targets/CLA-NUM/2012-04", "{\"kind\":\"none\"}");
        analyst.request()
                .header("If-Match", target.header("ETag"))
                .queryParam("authority", HOUNSLOW)
                .delete("/api/v1/targets/CLA-NUM/2012-04");
        put("/api/v1/commentary/CLA-NUM/2012-04/going_well", "{\"text\":\"Fewer than before\"}");
        var action = post("/api/v1/plans/actions", """
                {"authority":"E09000018","plan":"Plan","area":"Homes","objective":"Near","action":"Recruit",
                 "arranged":{"kind":"improvement","indicators":[]}}""");
        post("/api/v1/plans/actions/" + action.path("id") + "/notes", "{\"status\":\"on_track\",\"note\":\"Begun\"}");
        put("/api/v1/scorecards/hounslow", """
                {"title":"Hounslow","frequency":"month","lines":[{"section":"All","indicator":"CLA-NUM"}]}""");
        var edition = post("/api/v1/scorecards/hounslow/editions?authority=" + HOUNSLOW, """
                {"title":"May","meetingOn":"2012-05-20","to":"2012-04","periods":1}""");
        edition.then().statusCode(201);
        post("/api/v1/editions/" + edition.path("id") + "/withdrawal", "{\"reason\":\"A wrong figure\"}");
        assertThat(types(changes(since)))
                .containsExactly(
                        "uk.hearth.targets.revised",
                        "uk.hearth.targets.withdrawn",
                        "uk.hearth.commentary.written",
                        "uk.hearth.plan-actions.added",
                        "uk.hearth.plan-actions.noted",
                        "uk.hearth.scorecards.defined",
                        "uk.hearth.editions.published",
                        "uk.hearth.editions.withdrawn");
    }

    @Test
    void a_definition_that_changes_is_told_to_everybody() {
        var southwark = KpiApi.analystOf(KpiApi.SOUTHWARK);
        String since = southwark.get("/api/v1/changes?since=now").path("next");
        KpiApi.administrator()
                .importCsv(
                        "indicators",
                        "code,title,unit,polarity,frequency,category\nFEED-DEFINED,Told to all,count,neutral,monthly,Feed\n")
                .then()
                .statusCode(201);
        southwark
                .get("/api/v1/changes?since=" + since)
                .then()
                .body(
                        "items.find { it.subject == 'indicators/FEED-DEFINED' }.type",
                        equalTo("uk.hearth.indicators.revised"))
                .body("items.find { it.subject == 'indicators/FEED-DEFINED' }.authority", nullValue());
    }

    @Test
    void a_definition_that_a_person_gives_is_told_to_everybody_too() {
        var southwark = KpiApi.analystOf(KpiApi.SOUTHWARK);
        String since = southwark.get("/api/v1/changes?since=now").path("next");
        KpiApi.administrator()
                .request()
                .contentType("application/json")
                .body("""
                        {"title":"Given by hand","unit":"count","decimals":0,"polarity":"neutral","frequency":"monthly",
                         "category":"Feed"}""")
                .put("/api/v1/indicators/FEED-GIVEN")
                .then()
                .statusCode(201);
        southwark
                .get("/api/v1/changes?since=" + since)
                .then()
                .body(
                        "items.find { it.subject == 'indicators/FEED-GIVEN' }.type",
                        equalTo("uk.hearth.indicators.revised"));
    }

    @Test
    void pages_of_any_length_tell_the_same_in_the_same_order() {
        var since = now();
        for (int month = 1; month <= 5; month++) {
            file("E09000018,CLA-NUM,2011-0%d,%d\n".formatted(month, 300 + month));
        }
        var whole = changes(since).getList("items.id", String.class);
        var paged = new ArrayList<String>();
        var place = since;
        for (int i = 0; i < whole.size(); i++) {
            var page = analyst.get("/api/v1/changes?limit=1&authority=%s&since=%s".formatted(HOUNSLOW, place))
                    .jsonPath();
            paged.addAll(page.getList("items.id", String.class));
            place = page.getString("next");
        }
        assertThat(whole).hasSizeGreaterThanOrEqualTo(5);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void nothing_new_is_an_empty_page_with_a_place_to_go_on_and_a_time_to_ask_again() {
        var brent = KpiApi.analystOf("E09000005"); // where nothing ever happens
        String since = brent.get("/api/v1/changes?since=now").path("next");
        brent.get("/api/v1/changes?since=" + since)
                .then()
                .statusCode(200)
                .header("Retry-After", "5")
                .body("next", equalTo(since))
                .body("more", equalTo(false));
    }

    @Test
    void nobody_follows_another_authority_or_sends_a_place_that_was_not_given_out() {
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .get("/api/v1/changes?authority=" + HOUNSLOW)
                .then()
                .statusCode(403);
        KpiApi.viewerOf(HOUNSLOW).get("/api/v1/changes").then().statusCode(403);
        analyst.get("/api/v1/changes?since=41")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-cursor"));
        file("E09000018,CLA-NUM,2010-04,1\n");
        assertThat(KpiApi.analystOf(KpiApi.SOUTHWARK)
                        .get("/api/v1/changes?limit=1000")
                        .jsonPath()
                        .getList("items.authority"))
                .doesNotContain(HOUNSLOW);
    }

    private String now() {
        return analyst.get("/api/v1/changes?since=now&authority=" + HOUNSLOW).path("next");
    }

    private JsonPath changes(String since) {
        var answer = analyst.get("/api/v1/changes?limit=1000&authority=%s&since=%s".formatted(HOUNSLOW, since));
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static List<Object> types(JsonPath told) {
        return of(told, "type");
    }

    /** Of this authority, but for what the checks tell in their own time. */
    private static List<Object> of(JsonPath told, String part) {
        return told.getList("items.findAll { it.authority == '%s' && it.type != 'uk.hearth.findings.checked' }.%s"
                .formatted(HOUNSLOW, part));
    }

    private Response file(String rows) {
        return analyst.importCsv("measurements", HEADER + rows);
    }

    private Response put(String path, String body) {
        return analyst.request()
                .contentType("application/json")
                .queryParam("authority", HOUNSLOW)
                .body(body)
                .put(path);
    }

    private Response post(String path, String body) {
        return analyst.request().contentType("application/json").body(body).post(path);
    }
}
