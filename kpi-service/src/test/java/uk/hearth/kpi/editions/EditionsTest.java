package uk.hearth.kpi.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.hearth.kpi.testing.KpiApi.SOUTHWARK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Papers that stay what they were. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsTest {

    // an authority of this test's own, with Lewisham's published figures
    private static final String ISLINGTON = "E09000019";

    private final KpiApi analyst = KpiApi.analystOf(ISLINGTON);
    private final KpiApi viewer = KpiApi.viewerOf(ISLINGTON);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(ISLINGTON, "Islington");
        for (var kind : List.of("measurements", "targets", "benchmarks")) {
            analyst.importCsv(
                    kind, Demonstration.file("lewisham/" + kind + ".csv").replace("E09000023", ISLINGTON));
        }
        analyst.importCsv(
                "commentary", Demonstration.file("published/commentary.csv").replace("E09000023", ISLINGTON));
        analyst.defineScorecard("panel", ISLINGTON, Demonstration.file("lewisham/corporate-parenting.json"));
    }

    @Test
    void an_edition_is_the_report_with_commentary_definitions_and_releases() {
        var edition = published("2019-01", Map.of());
        var content = viewer.get(edition).jsonPath();
        assertThat(content.<Object>getList("report.rows")).hasSize(13);
        assertThat(content.<Object>getList("definitions")).hasSize(13);
        assertThat(content.<Object>getList("series")).hasSize(13);
        // ten of January's twelve are on the scorecard's indicators: not the two on care leavers
        assertThat(content.<String>getList("commentary.indicator"))
                .hasSize(10)
                .contains("CLA-IMMS")
                .doesNotContain("CL-NUM");
        assertThat(content.getString("report.rows.find { it.indicator == 'CLA-IMMS' }.cells[9].display"))
                .isEqualTo("57%");
        assertThat(content.getString("sections.find { it.section == 'Health' }.heading"))
                .isEqualTo("Are children healthy?");
    }

    @Test
    void its_hash_is_that_of_the_very_bytes_that_are_answered() throws Exception {
        var answer = viewer.get(published("2019-01", Map.of()));
        var digest = MessageDigest.getInstance("SHA-256").digest(answer.asByteArray());
        assertThat(answer.header("ETag")).isEqualTo("\"" + HexFormat.of().formatHex(digest) + "\"");
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .startsWith("{\"commentary\":[")
                .contains("\"value\":92.2")
                .doesNotContain("\n");
    }

    @Test
    void what_is_revised_later_leaves_it_as_it_was() {
        var edition = published("2018-05", Map.of());
        var before = viewer.get(edition);
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000019,CLA-VISIT-6W,2018-05,12.3\n")
                .then()
                .statusCode(201);
        var after = viewer.get(edition);
        assertThat(after.asString()).isEqualTo(before.asString());
        viewer.get(edition + "/verification").then().statusCode(200).body("unchanged", equalTo(true));
        viewer.request()
                .header("If-None-Match", before.header("ETag"))
                .get(edition)
                .then()
                .statusCode(304);
    }

    @Test
    void a_period_without_any_figure_makes_no_paper() {
        publish("2010-01", Map.of()).then().statusCode(409).body("errors[0].code", equalTo("no-figures-in-period"));
        publish("FY2018-Q4", Map.of()).then().statusCode(400).body("errors[0].code", equalTo("period-of-another-kind"));
        publish("2019-01", Map.of("sections", List.of(Map.of("section", "Nowhere", "heading", "None"))))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-section"));
        analyst.request()
                .contentType("application/json")
                .body(Map.of("title", "Panel", "meetingOn", "2019-03-01", "to", "2019-01"))
                .post("/api/v1/scorecards/none/editions?authority=" + ISLINGTON)
                .then()
                .statusCode(404);
    }

    @Test
    void under_embargo_only_those_who_prepare_papers_see_it() {
        var edition = published("2019-01", Map.of("embargoUntil", "2999-01-01T00:00:00Z"));
        viewer.get(edition).then().statusCode(404);
        viewer.get(edition + "/summary").then().statusCode(404);
        analyst.get(edition).then().statusCode(200);
        var id = edition.substring(edition.lastIndexOf('/') + 1);
        list(viewer).then().body("items.id", not(hasItem(id)));
        list(analyst).then().body("items.id", hasItem(id));
        var over = published("2019-01", Map.of("embargoUntil", "2019-02-01T00:00:00Z"));
        viewer.get(over).then().statusCode(200);
    }

    @Test
    void a_withdrawn_edition_is_kept_and_says_why() {
        var edition = published("2018-12", Map.of());
        withdraw(edition).then().statusCode(200).body("withdrawnReason", equalTo("Wrong month"));
        withdraw(edition).then().statusCode(409).body("errors[0].code", equalTo("already-withdrawn"));
        viewer.get(edition).then().statusCode(410).body("detail", containsString("Wrong month"));
        viewer.get(edition + "/summary").then().statusCode(200).body("withdrawnBy", equalTo("analyst.test"));
        analyst.get(edition).then().statusCode(200);
    }

    @Test
    void the_same_request_with_its_key_publishes_once() {
        var key = UUID.randomUUID().toString();
        var first = withKey(key, "2019-01");
        var second = withKey(key, "2019-01");
        first.then().statusCode(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        withKey(key, "2018-12").then().statusCode(422);
    }

    // Published: visits 92.2 in January; 48.5 in December.
    @Test
    void what_moved_since_the_last_paper_is_said_in_words() {
        var december = published("2018-12", Map.of("meetingOn", "2019-01-20"));
        var january = published("2019-01", Map.of("meetingOn", "2019-02-20"));
        var with = december.substring(december.lastIndexOf('/') + 1);
        var visits = "rows.find { it.indicator == 'CLA-VISIT-6W' }.";
        viewer.get(january + "/comparison?with=" + with)
                .then()
                .statusCode(200)
                .body("then.toLabel", equalTo("December 2018"))
                .body(visits + "movement", equalTo("up"))
                .body(visits + "better", equalTo(true))
                .body(
                        visits + "words",
                        equalTo("Rose by 43.7 points, from 48.5% to 92.2%: better. Now on target; was below target."));
        viewer.request()
                .accept("text/csv")
                .get(january + "/comparison?with=" + with)
                .then()
                .statusCode(200)
                .body(containsString("CLA-VISIT-6W"));
    }

    // A public version of the same meeting, published after the paper itself, is no paper that came before.
    @Test
    void each_edition_says_for_whom_it_is_and_is_compared_with_the_last_for_the_same_readers() {
        published("2018-12", Map.of("title", "The last one", "meetingOn", "2031-01-20"));
        published("2018-12", Map.of("meetingOn", "2031-01-20", "audience", "public"));
        var january = published("2019-01", Map.of("meetingOn", "2031-02-20"));
        viewer.get(january + "/summary").then().body("audience", equalTo("internal"));
        viewer.get(january + "/comparison").then().statusCode(200).body("then.title", equalTo("The last one"));
        var open = published("2019-01", Map.of("meetingOn", "2031-02-20", "audience", "public"));
        viewer.get(open + "/summary").then().body("audience", equalTo("public"));
        viewer.get(open + "/comparison").then().body("then.audience", equalTo("public"));
    }

    // Published: immunisations 57 in January 2019.
    @Test
    void its_figures_are_taken_away_as_a_table_as_they_were_frozen() {
        var edition = published("2018-06", Map.of());
        analyst.importCsv("measurements", "authority,indicator,period,value\nE09000019,CLA-IMMS,2018-06,11.1\n")
                .then()
                .statusCode(201);
        viewer.request()
                .accept("text/csv")
                .get(edition + "/report")
                .then()
                .statusCode(200)
                .body(containsString("CLA-IMMS"), not(containsString("11.1")));
        viewer.request()
                .accept("application/vnd.oasis.opendocument.spreadsheet")
                .get(edition + "/report")
                .then()
                .statusCode(200);
        viewer.get(edition + "/report").then().statusCode(200).body("to", equalTo("2018-06"));
        KpiApi.analystOf(SOUTHWARK).get(edition + "/report").then().statusCode(404);
    }

    @Test
    void nobody_else_sees_it_and_viewers_publish_nothing() {
        var edition = published("2019-01", Map.of());
        KpiApi.analystOf(SOUTHWARK).get(edition).then().statusCode(404);
        KpiApi.analystOf(SOUTHWARK)
                .get("/api/v1/editions?authority=" + ISLINGTON)
                .then()
                .statusCode(403);
        viewer.request()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/scorecards/panel/editions?authority=" + ISLINGTON)
                .then()
                .statusCode(403);
    }

    @Test
    void pages_follow_one_another() {
        published("2018-11", Map.of());
        published("2018-11", Map.of());
        var first = viewer.get("/api/v1/editions?limit=1&authority=" + ISLINGTON);
        var second = viewer.get("/api/v1/editions?limit=1&authority=" + ISLINGTON + "&cursor=" + first.path("next"));
        second.then().statusCode(200);
        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
    }

    private Response list(KpiApi who) {
        return who.get("/api/v1/editions?limit=200&scorecard=panel&authority=" + ISLINGTON);
    }

    private Response withdraw(String edition) {
        return analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Wrong month"))
                .post(edition + "/withdrawal");
    }

    private String published(String to, Map<String, ?> also) {
        var answer = publish(to, also);
        answer.then().statusCode(201);
        return answer.header("Location");
    }

    private Response publish(String to, Map<String, ?> also) {
        return analyst.request()
                .contentType("application/json")
                .body(command(to, also))
                .post("/api/v1/scorecards/panel/editions?authority=" + ISLINGTON);
    }

    private Response withKey(String key, String to) {
        return analyst.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(command(to, Map.of()))
                .post("/api/v1/scorecards/panel/editions?authority=" + ISLINGTON);
    }

    private static Map<String, Object> command(String to, Map<String, ?> also) {
        var command = new HashMap<String, Object>(Map.of(
                "title",
                "Performance",
                "meetingOn",
                "2019-03-01",
                "to",
                to,
                "sections",
                List.of(Map.of("section", "Health", "heading", "Are children healthy?"))));
        command.putAll(also);
        return command;
    }
}
