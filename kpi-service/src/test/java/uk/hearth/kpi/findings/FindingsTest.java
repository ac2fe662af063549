package uk.hearth.kpi.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What becomes of a finding: the published table of Lewisham's unaccompanied children does not add up in three rows. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsTest {

    // an authority of this test's own
    private static final String HAVERING = "E09000016";
    private static final String HEADER = "authority,indicator,period,value,dimension,category,dimension_2,category_2\n";
    private static final String AGENCY = "items.find { it.place == 'accommodation, location: Agency fostering' }";

    private final KpiApi analyst = KpiApi.analystOf(HAVERING);

    @BeforeEach
    void published() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(HAVERING, "Havering");
        analyst.importCsv(
                        "measurements",
                        Demonstration.file("lewisham/breakdowns.csv").replace("E09000023", HAVERING))
                .then()
                .statusCode(201);
        check();
    }

    @Test
    void what_does_not_add_up_is_found_once_however_often_it_is_checked() {
        list("").then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items", hasSize(3))
                .body(
                        AGENCY + ".words",
                        containsString("Agency fostering is given as 12, its parts add up to 22 (3 + 19)"))
                .body(AGENCY + ".severity", equalTo("high"))
                .body(AGENCY + ".state", equalTo("open"));
        var ids = list("").jsonPath().getList("items.id");
        check().then().body("found", equalTo(0)).body("foundAgain", equalTo(0)).body("gone", equalTo(0));
        assertThat(list("").jsonPath().getList("items.id")).isEqualTo(ids);
    }

    @Test
    void an_import_is_checked_without_being_asked() throws InterruptedException {
        agency("23");
        until("given as 23, its parts add up to 22");
        agency("12");
        until("given as 12, its parts add up to 22");
    }

    @Test
    void a_finding_is_gone_when_it_is_mended_and_the_same_again_when_it_is_back() {
        String id = list("").path(AGENCY + ".id");
        agency("22");
        check();
        read(id).then().body("finding.state", equalTo("mended")).body("finding.resolvedBy", equalTo("check"));
        agency("12");
        check();
        read(id).then()
                .body("finding.state", equalTo("open"))
                .body(
                        "history.what.findAll { it in ['gone', 'found_again'] }.takeRight(2)",
                        contains("gone", "found_again"));
    }

    @Test
    void an_accepted_figure_stays_accepted_until_it_is_another() {
        String id = list("").path(AGENCY + ".id");
        act(id, "resolution", "{\"resolution\":\"accepted\",\"reason\":\"Published so\"}")
                .then()
                .statusCode(200)
                .body("finding.state", equalTo("accepted"))
                .body("finding.resolvedBy", equalTo("analyst.test"))
                .body("finding.reason", equalTo("Published so"));
        check();
        read(id).then().body("finding.state", equalTo("accepted"));
        agency("13");
        check();
        read(id).then().body("finding.state", equalTo("open")).body("finding.words", containsString("given as 13"));
        agency("12");
        check();
    }

    @Test
    void what_a_person_called_mended_is_open_again_if_it_is_found_again() {
        String id = list("").path("items.find { it.place == 'accommodation, location: Missing' }.id");
        act(id, "resolution", "{\"resolution\":\"mended\"}").then().statusCode(200);
        check().then().body("foundAgain", equalTo(1));
        read(id).then().body("finding.state", equalTo("open"));
    }

    @Test
    void a_finding_is_given_to_a_post_commented_on_and_all_of_it_kept() {
        String id = list("").path("items.find { it.place == 'accommodation, location: Supported lodgings' }.id");
        act(id, "assignment", "{\"owner\":\"Data team\",\"dueOn\":\"2020-01-31\"}")
                .then()
                .statusCode(200)
                .body("finding.owner", equalTo("Data team"))
                .body("finding.overdue", equalTo(true));
        list("&owner=Data team&overdue=true").then().body("items.id", contains(id));
        post(id, "comments", "{\"text\":\"Asked for the extract\"}").then().statusCode(201);
        read(id).then()
                .body("history.what.findAll { it in ['assigned', 'commented'] }", contains("assigned", "commented"));
        act(id, "resolution", "{\"resolution\":\"not_an_error\",\"reason\":\"Double counting is meant\"}")
                .then()
                .statusCode(200);
        act(id, "resolution", "{\"resolution\":\"mended\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("resolved-already"));
        act(id, "reopening", "{}").then().statusCode(200).body("finding.state", equalTo("open"));
    }

    @Test
    void what_is_done_is_based_on_what_was_read_and_has_a_reason() {
        String id = list("").path(AGENCY + ".id");
        post(id, "assignment", "{\"owner\":\"Data team\",\"dueOn\":\"2030-01-31\"}")
                .then()
                .statusCode(428);
        analyst.request()
                .contentType("application/json")
                .header("If-Match", "\"99\"")
                .body("{\"resolution\":\"mended\"}")
                .post("/api/v1/findings/" + id + "/resolution")
                .then()
                .statusCode(412);
        act(id, "resolution", "{\"resolution\":\"accepted\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-reason"));
    }

    @Test
    void findings_are_for_those_who_see_parts_and_only_their_own() {
        String id = list("").path(AGENCY + ".id");
        KpiApi.viewerOf(HAVERING)
                .get("/api/v1/findings?authority=" + HAVERING)
                .then()
                .statusCode(403);
        var southwark = KpiApi.analystOf(KpiApi.SOUTHWARK);
        southwark.get("/api/v1/findings?authority=" + HAVERING).then().statusCode(403);
        southwark.get("/api/v1/findings/" + id).then().statusCode(404);
    }

    @Test
    void pages_hold_together_and_the_table_has_them_all() {
        var whole = list("").jsonPath().getList("items.id", String.class);
        var paged = new ArrayList<String>();
        var page = list("&limit=1").jsonPath();
        paged.addAll(page.getList("items.id", String.class));
        while (page.getString("next") != null) {
            page = list("&limit=1&cursor=" + page.getString("next")).jsonPath();
            paged.addAll(page.getList("items.id", String.class));
        }
        assertThat(paged).isEqualTo(whole);
        var csv = analyst.request()
                .accept("text/csv")
                .get("/api/v1/findings/report?indicator=UASC-ACCOM&authority=" + HAVERING)
                .then()
                .statusCode(200)
                .body(startsWith("authority,id,severity,rule,kind,indicator,period,place,words,state"))
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(1 + whole.size());
    }

    private void agency(String stated) {
        analyst.importCsv(
                        "measurements",
                        HEADER + HAVERING + ",UASC-ACCOM,2018-12," + stated + ",accommodation,Agency fostering,,\n")
                .then()
                .statusCode(201);
    }

    private void until(String words) throws InterruptedException {
        for (int i = 0; i < 100 && !words().contains(words); i++) {
            Thread.sleep(100);
        }
        assertThat(words()).as("within 10 seconds").contains(words);
    }

    private String words() {
        return String.valueOf(list("").<Object>path(AGENCY + ".words"));
    }

    private Response check() {
        return analyst.request().post("/api/v1/findings/checks?authority=" + HAVERING);
    }

    private Response list(String query) {
        return analyst.get("/api/v1/findings?indicator=UASC-ACCOM&rule=parts-and-whole&authority=" + HAVERING + query);
    }

    private Response read(String id) {
        return analyst.get("/api/v1/findings/" + id);
    }

    private Response act(String id, String what, String body) {
        return analyst.request()
                .contentType("application/json")
                .header("If-Match", read(id).header("ETag"))
                .body(body)
                .post("/api/v1/findings/" + id + "/" + what);
    }

    private Response post(String id, String what, String body) {
        return analyst.request().contentType("application/json").body(body).post("/api/v1/findings/" + id + "/" + what);
    }
}
