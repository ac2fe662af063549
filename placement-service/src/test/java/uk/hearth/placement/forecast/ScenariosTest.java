package uk.hearth.placement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenariosTest {

    private static final Map<String, Object> HALF_THE_ENTRANTS =
            Map.of("adjustments", List.of(Map.of("from", "not_in_care", "to", "fostering", "multiply", 0.5)));

    private final String authority = ForecastApi.newAuthority();
    private final ForecastApi owner = ForecastApi.as("commissioner", authority).named("ada.owner");

    private Map<String, Object> scenario(String name, Map<String, Object> assumptions) {
        return Map.of("authority", authority, "name", name, "assumptions", assumptions);
    }

    private Response save(String name) {
        return owner.ask("scenarios", scenario(name, HALF_THE_ENTRANTS));
    }

    @Test
    void a_scenario_is_kept_read_changed_and_deleted_by_its_owner() {
        var saved = save("Edge of care");
        saved.then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/scenarios/"))
                .body("owner", equalTo("ada.owner"));
        String path = "scenarios/" + saved.path("id");

        owner.put(path, "\"1\"", scenario("Edge of care, later", Map.of()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        owner.get(path).then().statusCode(200).body("name", equalTo("Edge of care, later"));
        owner.put(path, "\"1\"", scenario("Stale", Map.of())).then().statusCode(412);
        owner.delete(path, "\"2\"").then().statusCode(204);
        owner.get(path).then().statusCode(404);
    }

    @Test
    void others_read_it_and_only_managers_change_it() {
        String path = "scenarios/" + save("Edge of care").path("id");
        var analyst = ForecastApi.as("analyst", authority).named("b.other");
        var manager = ForecastApi.as("manager", authority).named("c.manager");

        analyst.get(path).then().statusCode(200);
        analyst.put(path, "\"1\"", scenario("Mine", Map.of())).then().statusCode(403);
        analyst.delete(path, "\"1\"").then().statusCode(403);
        manager.put(path, "\"1\"", scenario("Ours", Map.of())).then().statusCode(200);
        ForecastApi.as("viewer", authority).get(path).then().statusCode(403);
        ForecastApi.as("manager", ForecastApi.newAuthority()).get(path).then().statusCode(404);
    }

    @Test
    void names_are_taken_once_and_listed_in_order() {
        save("B").then().statusCode(201);
        save("A").then().statusCode(201);
        save("A").then().statusCode(409).body("errors.code", hasItem("name-taken"));

        owner.get("scenarios?limit=1&authority=" + authority)
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("A"));
    }

    @Test
    void what_contradicts_itself_is_not_kept() {
        var closing =
                Map.of("name", "Home", "item", "supported", "places", 2, "opens", "2021-01-01", "closes", "2020-01-01");
        var shares = List.of(
                Map.of("item", "fostering_agency", "share", 0.7), Map.of("item", "fostering_family", "share", 0.7));

        owner.ask("scenarios", scenario("Wrong", Map.of("openings", List.of(closing), "shares", shares)))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("dates-out-of-order"))
                .body("errors.code", hasItem("shares-exceed-one"));
    }

    @Test
    void scenarios_are_compared_with_the_forecast_without_them() {
        ForecastApi.sendSample(authority, 2018, 2019, 2020, 2021, 2022);
        String half = save("Half").path("id");
        String none = owner.ask("scenarios", scenario("Nothing", Map.of())).path("id");

        var answer = owner.ask(
                        "forecasts/comparison",
                        Map.of("forecast", owner.question("child_simulation"), "scenarios", List.of(half, none)))
                .jsonPath();

        var last = "rows.find { it.name == 'Half' && it.date == '2022-07-01' && it.group == null }.";
        assertThat(answer.getDouble(last + "difference")).isNegative();
        assertThat(answer.getDouble(last + "upper")).isLessThanOrEqualTo(0);
        List<Number> same = answer.getList("rows.findAll { it.name == 'Nothing' }.difference");
        assertThat(same)
                .allSatisfy(difference -> assertThat(difference.doubleValue()).isZero());
        assertThat(answer.getList("effects.find { it.name == 'Half' }.rates.toGroup"))
                .containsOnly("fostering");
        assertThat(answer.getList("effects.find { it.name == 'Nothing' }.rates"))
                .isEmpty();
    }

    @Test
    void a_repeated_request_makes_one_scenario() {
        var request = scenario("Once", Map.of());
        String first = owner.askOnce("key-1-" + authority, "scenarios", request).path("id");

        owner.askOnce("key-1-" + authority, "scenarios", request)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }
}
