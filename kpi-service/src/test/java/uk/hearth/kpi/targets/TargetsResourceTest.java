package uk.hearth.kpi.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;
import uk.hearth.kpi.testing.Race;

/** Targets as people set them, one by one and by file. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetsResourceTest {

    // an authority of this test's own
    private static final String HILLINGDON = "E09000017";
    private static final String HEADER =
            "authority,indicator,effective_from,kind,value,upper_value,tolerance,profile\n";
    private static final String RISING = "10;20;30;40;45;50;55;60;65;70;75;80";

    private final AtomicInteger values = new AtomicInteger(80);
    private final KpiApi analyst = KpiApi.analystOf(HILLINGDON);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(HILLINGDON, "Hillingdon");
    }

    @Test
    void a_target_is_set_changed_and_withdrawn_and_every_revision_is_kept() {
        var set = set("CLA-IMMS/2015-04", "{\"kind\":\"at_least\",\"value\":87,\"tolerance\":5}");
        set.then()
                .statusCode(201)
                .body("words", equalTo("At least 87%"))
                .body("toleranceWords", equalTo("Close within 5 points"));
        set("CLA-IMMS/2015-04", "{\"kind\":\"at_least\",\"value\":88}").then().statusCode(428);
        var changed = change("CLA-IMMS/2015-04", set.header("ETag"), "{\"kind\":\"at_least\",\"value\":90}");
        changed.then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("toleranceWords", equalTo("Close within 9 points"));
        delete("CLA-IMMS/2015-04", set.header("ETag")).then().statusCode(412);
        delete("CLA-IMMS/2015-04", changed.header("ETag")).then().statusCode(204);
        list("indicator=CLA-IMMS").then().body("items", hasSize(0));
        list("indicator=CLA-IMMS&revisions=true").then().body("items.revision", contains(1, 2));
        list("indicator=CLA-IMMS&asKnownAt=" + set.path("recordedAt")).then().body("items.value", contains(87));
        set("CLA-IMMS/2015-04", "{\"kind\":\"under_review\"}")
                .then()
                .statusCode(201)
                .body("revision", equalTo(3))
                .body("words", equalTo("Under review"));
    }

    @Test
    void the_one_in_force_on_a_day_is_the_last_that_had_begun() {
        file("CLA-VISIT-6W,2015-04,at_least,80,,,\nE09000017,CLA-VISIT-6W,FY2016,at_least,85,,,")
                .then()
                .statusCode(201);
        list("indicator=CLA-VISIT-6W&asAt=2016-03-31").then().body("items.words", contains("At least 80%"));
        list("indicator=CLA-VISIT-6W&asAt=2016-04-01").then().body("items.words", contains("At least 85%"));
        list("indicator=CLA-VISIT-6W&asAt=2015-03-31").then().body("items", hasSize(0));
        list("indicator=CLA-VISIT-6W&limit=1").then().body("items", hasSize(1)).body("next", notNullValue());
    }

    @Test
    void a_profile_holds_each_month_against_its_own_target() {
        set(
                        "CLA-DENTAL/FY2015",
                        "{\"kind\":\"at_least\",\"tolerance\":5,\"profile\":[10,20,30,40,45,50,55,60,65,70,75,80]}")
                .then()
                .statusCode(201)
                .body("words", equalTo("At least 10% in April 2015, at least 80% in March 2016"));
        analyst.importCsv(
                        "measurements",
                        "authority,indicator,period,value\nE09000017,CLA-DENTAL,2015-04,10\n"
                                + "E09000017,CLA-DENTAL,2015-05,16\nE09000017,CLA-DENTAL,2015-06,16\n")
                .then()
                .statusCode(201);
        // April 10 is met by 10; May 20 is missed by 4, within 5; June 30 is missed by 14
        analyst.series("CLA-DENTAL", HILLINGDON, Map.of())
                .then()
                .body("points.status", contains("on_target", "close_to_target", "below_target"))
                .body("target.words", equalTo("At least 30%"));
        list("indicator=CLA-DENTAL&asAt=2015-07-15").then().body("items.words", contains("At least 40%"));
        // a profile says nothing of the year after
        list("indicator=CLA-DENTAL&asAt=2016-03-31").then().body("items.words", contains("At least 80%"));
        list("indicator=CLA-DENTAL&asAt=2016-04-01").then().body("items", hasSize(0));
    }

    @Test
    void targets_that_overlap_are_refused() {
        refused("CLA-PEP,2015-04,at_least,80,,,\nE09000017,CLA-PEP,2015-04,none,,,,", "overlapping-targets");
        refused(
                "CLA-PEP,2015-04,at_least,,,," + RISING + "\nE09000017,CLA-PEP,2015-07,at_least,80,,,",
                "overlapping-targets");
        refused(
                "CLA-PEP,2015-07,at_least,80,,,\nE09000017,CLA-PEP,FY2015,at_least,,,," + RISING,
                "overlapping-targets");
        file("CLA-PEP,2015-04,at_least,,,," + RISING).then().statusCode(201);
        refused("CLA-PEP,2015-07,at_least,80,,,", "overlapping-targets");
        file("CLA-PEP,2016-04,at_least,80,,,").then().statusCode(201);
    }

    @Test
    void a_kind_that_calls_the_better_figure_off_target_is_refused() {
        refused("CLA-IMMS,2014-04,at_most,87,,,", "kind-contradicts-polarity");
        refused("CLA-STABLE-3PLUS,2014-04,at_least,10,,,", "kind-contradicts-polarity");
        set("CLA-IMMS/2014-04", "{\"kind\":\"at_most\",\"value\":87}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("kind-contradicts-polarity"));
    }

    @Test
    void a_profile_that_is_not_twelve_figures_of_the_unit_is_refused() {
        refused("CLA-IMMS,2014-04,at_least,,,,10;20", "malformed-profile");
        refused("CLA-IMMS,2014-04,at_least,,,,101" + RISING.substring(2), "percent-out-of-range");
        refused("CLA-IMMS,2014-04,at_least,87,,," + RISING, "value-does-not-fit-kind");
        refused("CLA-IMMS,2014-04,none,,,," + RISING, "value-does-not-fit-kind");
    }

    @Test
    void a_viewer_sets_no_target_and_another_authoritys_are_not_seen() {
        KpiApi.viewerOf(HILLINGDON)
                .request()
                .contentType("application/json")
                .body("{\"kind\":\"none\"}")
                .queryParam("authority", HILLINGDON)
                .put("/api/v1/targets/CLA-IMMS/2014-04")
                .then()
                .statusCode(403);
        KpiApi.analystOf(KpiApi.SOUTHWARK)
                .get("/api/v1/targets?authority=" + HILLINGDON)
                .then()
                .statusCode(403);
        set("CLA-NOTHING/2014-04", "{\"kind\":\"none\"}").then().statusCode(404);
        set("CLA-IMMS/April", "{\"kind\":\"none\"}").then().statusCode(400);
    }

    @Test
    void of_two_who_set_or_change_it_at_once_one_is_told_to_look_again() throws Exception {
        for (int round = 0; round < 5; round++) {
            var path = "CLA-IMMS/%d-04".formatted(2005 + round);
            assertThat(Race.of(() -> set(path, "{\"kind\":\"at_least\",\"value\":80}")))
                    .isEqualTo(List.of(201, 428));
            var tag = body("").get("/api/v1/targets/" + path).header("ETag");
            assertThat(Race.of(() -> change(
                            path, tag, "{\"kind\":\"at_least\",\"value\":%d}".formatted(values.incrementAndGet()))))
                    .isEqualTo(List.of(200, 412));
            var changed = body("").get("/api/v1/targets/" + path);
            changed.then().body("revision", equalTo(2));
            assertThat(Race.of(() -> delete(path, changed.header("ETag")))).isEqualTo(List.of(204, 404));
        }
    }

    private Response file(String rows) {
        return analyst.importCsv("targets", HEADER + "E09000017," + rows + "\n");
    }

    private void refused(String rows, String code) {
        file(rows).then().statusCode(400).body("errors[0].code", equalTo(code));
    }

    private Response list(String query) {
        return analyst.get("/api/v1/targets?authority=%s&%s".formatted(HILLINGDON, query));
    }

    private Response set(String path, String body) {
        return body(body).put("/api/v1/targets/" + path);
    }

    private Response change(String path, String tag, String body) {
        return body(body).header("If-Match", tag).put("/api/v1/targets/" + path);
    }

    private RequestSpecification body(String body) {
        return analyst.request().contentType("application/json").body(body).queryParam("authority", HILLINGDON);
    }

    private Response delete(String path, String tag) {
        return analyst.request()
                .header("If-Match", tag)
                .queryParam("authority", HILLINGDON)
                .delete("/api/v1/targets/" + path);
    }
}
