package uk.hearth.kpi.rules;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.Demonstration;
import uk.hearth.kpi.testing.KpiApi;

/** Rules as analysts set them. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidationRulesTest {

    // an authority of this test's own
    private static final String WALTHAM_FOREST = "E09000031";
    private static final String RANGE = """
            {"kind":"range","title":"Between 300 and 700","on":true,"severity":"high","indicators":["CLA-NUM"],
             "lower":300,"upper":700,"owner":"Performance analyst","dueWorkingDays":5}""";

    private final KpiApi analyst = KpiApi.analystOf(WALTHAM_FOREST);

    @BeforeEach
    void load() {
        Demonstration.load();
        KpiApi.administrator().nameAuthority(WALTHAM_FOREST, "Waltham Forest");
    }

    @Test
    void a_new_authority_has_rules_that_are_worth_asking_of_any() {
        analyst.get("/api/v1/validation-rules?authority=" + WALTHAM_FOREST)
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "jump-beyond-limits",
                                "late-figure",
                                "missing-figure",
                                "numerator-over-denominator",
                                "parts-and-whole"));
    }

    @Test
    void a_rule_is_set_and_changed_and_every_revision_is_kept() {
        var set = put("children-in-range", RANGE);
        set.then()
                .statusCode(201)
                .body("authority", equalTo(WALTHAM_FOREST))
                .body("revision", equalTo(1))
                .body("lower", equalTo(300));
        put("children-in-range", RANGE).then().statusCode(428);
        change("children-in-range", set.header("ETag"), RANGE.replace("700", "800"))
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("upper", equalTo(800));
        change("children-in-range", set.header("ETag"), RANGE).then().statusCode(412);
        analyst.get("/api/v1/validation-rules/children-in-range/revisions?authority=" + WALTHAM_FOREST)
                .then()
                .body("items.upper", contains(700, 800))
                .body("items[0].supersededAt", notNullValue())
                .body("items[1].supersededAt", nullValue());
    }

    @Test
    void an_authority_sets_a_rule_of_its_own_in_place_of_one_for_all_and_others_keep_theirs() {
        var before = read(analyst, WALTHAM_FOREST);
        before.then().body("authority", nullValue()).body("workingDays", equalTo(20));
        change("missing-figure", before.header("ETag"), """
                {"kind":"missing","title":"There after five days","on":false,"severity":"low","workingDays":5,
                 "dueWorkingDays":3}""")
                .then()
                .statusCode(200)
                .body("authority", equalTo(WALTHAM_FOREST))
                .body("on", equalTo(false));
        read(analyst, WALTHAM_FOREST).then().body("workingDays", equalTo(5));
        read(KpiApi.analystOf(KpiApi.SOUTHWARK), KpiApi.SOUTHWARK).then().body("workingDays", equalTo(20));
        analyst.get("/api/v1/validation-rules?authority=" + WALTHAM_FOREST)
                .then()
                .body("items.findAll { it.code == 'missing-figure' }", hasSize(1));
    }

    @Test
    void a_rule_that_says_too_little_or_too_much_is_refused_with_the_field() {
        refused(RANGE.replace("\"lower\":300,\"upper\":700,", ""), "lower", "parameter-missing");
        refused(RANGE.replace("\"lower\":300", "\"lower\":900"), "lower", "bounds-crossed");
        refused(RANGE.replace("\"lower\":300", "\"workingDays\":3"), "workingDays", "parameter-without-use");
        refused("""
                {"kind":"missing","title":"There after five days","on":true,"severity":"low","workingDays":5.5}""", "workingDays", "not-a-whole-number");
        refused(RANGE.replace("CLA-NUM", "NOBODY"), "indicators[0]", "unknown-indicator");
        refused(
                RANGE.replace("range", "jump").replace("\"lower\":300,\"upper\":700,", "\"by\":\"percent\","),
                "percent",
                "parameter-missing");
        refused(RANGE.replace("\"upper\":700", "\"upper\":700,\"colour\":1"), "colour", null);
        put("Bad Code", RANGE).then().statusCode(400);
    }

    @Test
    void a_viewer_reads_rules_and_sets_none_and_another_authoritys_are_not_seen() {
        read(KpiApi.viewerOf(WALTHAM_FOREST), WALTHAM_FOREST).then().statusCode(200);
        KpiApi.viewerOf(WALTHAM_FOREST)
                .request()
                .contentType("application/json")
                .queryParam("authority", WALTHAM_FOREST)
                .body(RANGE)
                .put("/api/v1/validation-rules/mine")
                .then()
                .statusCode(403);
        read(KpiApi.analystOf(KpiApi.SOUTHWARK), WALTHAM_FOREST).then().statusCode(403);
    }

    private void refused(String rule, String field, @Nullable String code) {
        var answer = put("refused", rule);
        answer.then().statusCode(400).body("errors[0].column", equalTo(field));
        if (code != null) {
            answer.then().body("errors[0].code", equalTo(code));
        }
    }

    private static Response read(KpiApi api, String authority) {
        return api.get("/api/v1/validation-rules/missing-figure?authority=" + authority);
    }

    private Response put(String code, String rule) {
        return analyst.request()
                .contentType("application/json")
                .queryParam("authority", WALTHAM_FOREST)
                .body(rule)
                .put("/api/v1/validation-rules/" + code);
    }

    private Response change(String code, String tag, String rule) {
        return analyst.request()
                .contentType("application/json")
                .header("If-Match", tag)
                .queryParam("authority", WALTHAM_FOREST)
                .body(rule)
                .put("/api/v1/validation-rules/" + code);
    }
}
