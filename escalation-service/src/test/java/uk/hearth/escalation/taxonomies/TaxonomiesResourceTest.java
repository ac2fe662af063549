package uk.hearth.escalation.taxonomies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.HearthApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxonomiesResourceTest {

    private static final String OLD = """
            {"title": "Old reasons", "inUseFrom": "2018-04-01", "inUseTo": "2018-11-30", "themes": [
              {"code": "drift", "title": "Drift or delay", "reasons": [{"code": "no_plan", "title": "No plan"}]},
              {"code": "other", "title": "Other"}]}""";
    private static final String NEW = """
            {"title": "New reasons", "inUseFrom": "2018-11-01", "themes": [
              {"code": "delay", "title": "Care plan delay"}, {"code": "rest", "title": "Other", "retiredOn": "2019-04-01"}],
             "replaces": [{"taxonomy": "old", "terms": [
               {"theme": "drift", "toTheme": "delay"}, {"theme": "other", "toTheme": "rest"},
               {"theme": "drift", "reason": "no_plan", "toTheme": "rest"}]}]}""";

    @Test
    void a_list_is_defined_read_and_changed_by_whoever_has_its_version() {
        var analyst = HearthApi.as("analyst", "E06000003");
        var created = define(analyst, "old", OLD);
        created.then().statusCode(201).body("themes.code", contains("drift", "other"));
        define(analyst, "old", OLD).then().statusCode(200).body("version", equalTo(1));

        var longer = OLD.replace("\"2018-11-30\"", "\"2018-12-31\"");
        define(analyst, "old", longer).then().statusCode(428);
        analyst.change("/api/v1/taxonomies/old", "\"7\"", longer).then().statusCode(412);
        analyst.change("/api/v1/taxonomies/old", created.header("ETag"), longer)
                .then()
                .statusCode(200)
                .body("inUseTo", equalTo("2018-12-31"))
                .body("version", equalTo(2));
    }

    @Test
    void lists_of_a_day_are_those_in_use_on_it() {
        var analyst = HearthApi.as("analyst", "E06000004");
        define(analyst, "old", OLD).then().statusCode(201);
        define(analyst, "new", NEW).then().statusCode(201).body("replaces[0].terms", hasSize(3));

        inUse(analyst, "2018-10-31").then().body("items.code", contains("old"));
        inUse(analyst, "2018-11-30").then().body("items.code", contains("old", "new"));
        inUse(analyst, "2018-12-01").then().body("items.code", contains("new"));
        inUse(HearthApi.as("viewer", "E06000005"), "2018-12-01").then().body("items", hasSize(0));
    }

    @Test
    void a_theme_is_retired_but_never_dropped() {
        var analyst = HearthApi.as("analyst", "E06000006");
        var created = define(analyst, "old", OLD);
        var without = OLD.replace(", \"reasons\": [{\"code\": \"no_plan\", \"title\": \"No plan\"}]", "");
        analyst.change("/api/v1/taxonomies/old", created.header("ETag"), without)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("theme-dropped"));
    }

    @Test
    void what_is_wrong_with_a_list_is_told_place_by_place() {
        var analyst = HearthApi.as("analyst", "E06000007");
        define(analyst, "new", NEW)
                .then()
                .statusCode(400)
                .body("errors.column", contains("replaces[0].taxonomy"))
                .body("errors.code", contains("no-older-list"));
        define(analyst, "old", OLD).then().statusCode(201);
        define(analyst, "new", NEW.replace("\"theme\": \"other\"", "\"theme\": \"othr\""))
                .then()
                .statusCode(400)
                .body("errors.column", contains("replaces[0].terms[1].theme"));
        define(analyst, "new", NEW.replace("\"code\": \"rest\"", "\"code\": \"delay\""))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("doubled-code"));
        define(analyst, "Old", OLD).then().statusCode(400);
    }

    @Test
    void others_authorities_lists_are_not_to_be_seen_or_changed() {
        define(HearthApi.as("analyst", "E06000008"), "old", OLD).then().statusCode(201);
        var stranger = HearthApi.as("analyst", "E06000009");
        stranger.request()
                .queryParam("authority", "E06000008")
                .get("/api/v1/taxonomies/old")
                .then()
                .statusCode(403);
        stranger.get("/api/v1/taxonomies/old", Map.of()).then().statusCode(404);
    }

    private static Response define(HearthApi api, String code, String json) {
        return api.put("/api/v1/taxonomies/" + code, json);
    }

    private static Response inUse(HearthApi api, String day) {
        return api.get("/api/v1/taxonomies", Map.of("inUseOn", day));
    }
}
