package uk.hearth.kpi.commentary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.kpi.testing.KpiApi.SOUTHWARK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** What is said of figures: by whom, when, and what was said before. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentaryTest {

    // an authority of this test's own, so that no paper is changed by it
    private static final String HACKNEY = "E09000012";

    private final KpiApi analyst = KpiApi.analystOf(HACKNEY);
    private final KpiApi manager = KpiApi.as("manager", HACKNEY);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(HACKNEY, "Hackney");
    }

    @Test
    void the_published_commentary_comes_in_as_a_file_and_twice_changes_nothing() {
        // 16 rows were published
        analyst.importCsv("commentary", published()).then().statusCode(201).body("received", equalTo(16));
        analyst.importCsv("commentary", published()).then().body("unchanged", equalTo(16));
        list("period=2019-01&indicator=CLA-IMMS")
                .then()
                .body("items.kind", contains("to_improve"))
                .body("items.area", contains("Health"))
                .body(
                        "items.text",
                        contains("Immunisations up to date have slipped from 64 to 57 per cent over the year"))
                .body("items.writtenBy", contains("analyst.test"));
        list("period=FY2019-Q3&kind=going_well").then().body("items.indicator", contains("CIN-PLAN", "MASH-24H"));
    }

    @Test
    void what_was_said_before_is_kept_with_who_said_it() {
        write(analyst.request(), "2017-01", Map.of("text", "Slipping")).then().statusCode(201);
        write(manager.request().header("If-Match", "\"1\""), "2017-01", improved())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("due", equalTo("2017-06-30"))
                .body("owner", equalTo("Head of service"));
        list("period=2017-01&revisions=true")
                .then()
                .body("items.text", contains("Slipping", "Recovering"))
                .body("items.writtenBy", contains("analyst.test", "manager.test"));
        list("period=2017-01").then().body("items", hasSize(1)).body("items[0].supersededAt", nullValue());
    }

    @Test
    void a_change_says_which_words_it_changes() {
        write(analyst.request(), "2017-02", Map.of("text", "One")).then().statusCode(201);
        write(analyst.request(), "2017-02", Map.of("text", "Two")).then().statusCode(428);
        write(analyst.request().header("If-Match", "\"7\""), "2017-02", Map.of("text", "Two"))
                .then()
                .statusCode(412);
        write(analyst.request(), "2017-02", Map.of("text", "One"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void something_new_has_an_address_and_is_said_once() {
        var added = add("2017-03");
        added.then().statusCode(201);
        analyst.get(added.header("Location")).then().statusCode(200).body("periodLabel", equalTo("March 2017"));
        add("2017-03").then().statusCode(409).body("errors[0].code", equalTo("already-said"));
    }

    @Test
    void an_owner_is_a_post_and_an_indicator_is_known() {
        write(analyst.request(), "2017-04", Map.of("text", "Said", "owner", "jo@example.org"))
                .then()
                .statusCode(400);
        analyst.importCsv(
                        "commentary",
                        "authority,indicator,period,kind,text,owner,due\n"
                                + "E09000012,CLA-IMMS,2017-04,to_improve,Said,jo@example.org,soon\n"
                                + "E09000012,NOT-THERE,2017-04,praise,Said,,\n")
                .then()
                .statusCode(400)
                .body("errors.row", contains(2, 2, 3, 3))
                .body("errors.code", contains("owner-not-a-post", "unknown-day", "unknown-indicator", "unknown-word"));
        analyst.get("/api/v1/commentary/CLA-IMMS/soon/to_improve?authority=" + HACKNEY)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-period"));
    }

    @Test
    void viewers_read_their_own_council_and_write_nothing() {
        write(KpiApi.viewerOf(HACKNEY).request(), "2017-05", Map.of("text", "Said"))
                .then()
                .statusCode(403);
        KpiApi.viewerOf(HACKNEY)
                .get("/api/v1/commentary?authority=" + HACKNEY)
                .then()
                .statusCode(200);
        KpiApi.viewerOf(SOUTHWARK)
                .get("/api/v1/commentary?authority=" + HACKNEY)
                .then()
                .statusCode(403);
    }

    private static Map<String, String> improved() {
        return Map.of("text", "Recovering", "action", "Weekly check", "owner", "Head of service", "due", "2017-06-30");
    }

    private static String published() {
        return Demonstration.file("published/commentary.csv").replace("E09000023", HACKNEY);
    }

    private Response add(String period) {
        return analyst.request()
                .contentType("application/json")
                .body(Map.of(
                        "authority",
                        HACKNEY,
                        "indicator",
                        "CLA-IMMS",
                        "period",
                        period,
                        "kind",
                        "going_well",
                        "says",
                        Map.of("text", "Rising")))
                .post("/api/v1/commentary");
    }

    private static Response write(RequestSpecification request, String period, Map<String, String> says) {
        return request.contentType("application/json")
                .queryParam("authority", HACKNEY)
                .body(says)
                .put("/api/v1/commentary/CLA-IMMS/" + period + "/to_improve");
    }

    private Response list(String query) {
        return analyst.get("/api/v1/commentary?authority=" + HACKNEY + "&" + query);
    }
}
