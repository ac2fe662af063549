package uk.hearth.kpi.comparators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.KpiApi;
import uk.hearth.kpi.testing.Published;
import uk.hearth.kpi.testing.Race;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparatorGroupsResourceTest {

    // an authority of this test's own; the members come with the published table
    private static final String HARROW = "E09000015";

    private final KpiApi analyst = KpiApi.analystOf(HARROW);

    @BeforeEach
    void load() {
        Published.load();
    }

    @Test
    void inner_london_has_its_fourteen_areas_for_everyone() {
        read("inner_london", 2024)
                .then()
                .statusCode(200)
                .body("authority", nullValue())
                .body("members", hasSize(14))
                .body("members.name", hasItems("Haringey", "Newham", "City of London"))
                .body("members.name", not(hasItem("Greenwich")));
        read("london", 2024).then().body("members", hasSize(33)).body("members[32].code", equalTo("E09000033"));
    }

    @Test
    void neighbours_are_those_of_the_year() {
        var first = put("neighbours_of_test", 2020, "\"E09000019\",\"E09000030\"");
        first.then().statusCode(201);
        put("neighbours_of_test", 2023, "\"E09000030\"").then().statusCode(201);
        read("neighbours_of_test", 2019).then().statusCode(404);
        read("neighbours_of_test", 2022).then().body("members.name", contains("Islington", "Tower Hamlets"));
        read("neighbours_of_test", 2024).then().body("year", equalTo(2023)).body("members", hasSize(1));
        put("neighbours_of_test", 2020, "\"E09000013\"").then().statusCode(428);
        request("\"E09000013\"")
                .queryParam("authority", HARROW)
                .queryParam("year", 2020)
                .header("If-Match", first.header("ETag"))
                .put("/api/v1/comparator-groups/neighbours_of_test")
                .then()
                .statusCode(200)
                .body("members.name", contains("Hammersmith and Fulham"));
    }

    @Test
    void a_group_of_unknown_or_doubled_areas_is_refused() {
        put("wrong", 2020, "\"E09000099\"").then().statusCode(400).body("errors[0].code", equalTo("unknown-area"));
        put("wrong", 2020, "\"E09000030\",\"E09000030\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("doubled-area"))
                .body("errors[0].column", equalTo("members[1]"));
    }

    @Test
    void a_group_for_all_is_an_administrators_to_define_and_anothers_is_not_seen() {
        request("\"E09000030\"")
                .queryParam("year", 2020)
                .put("/api/v1/comparator-groups/for_all_of_test")
                .then()
                .statusCode(403);
        put("own_of_test", 2020, "\"E09000030\"").then().statusCode(201);
        KpiApi.analystOf("E09000030")
                .get("/api/v1/comparator-groups/own_of_test?year=2024&authority=E09000030")
                .then()
                .statusCode(404);
        analyst.get("/api/v1/comparator-groups?limit=200&authority=" + HARROW)
                .then()
                .body("items.code", hasItems("inner_london", "london", "own_of_test"));
    }

    @Test
    void a_group_that_is_removed_leaves_the_one_of_the_year_before() {
        put("removed_of_test", 2020, "\"E09000019\"").then().statusCode(201);
        var second = put("removed_of_test", 2023, "\"E09000030\"");
        remove("removed_of_test", 2023, "\"stale\"").then().statusCode(412);
        analyst.request()
                .delete("/api/v1/comparator-groups/removed_of_test?year=2023&authority=" + HARROW)
                .then()
                .statusCode(428);
        remove("removed_of_test", 2023, second.header("ETag")).then().statusCode(204);
        read("removed_of_test", 2024).then().body("year", equalTo(2020)).body("members.code", contains("E09000019"));
        remove("removed_of_test", 2023, second.header("ETag")).then().statusCode(404);
        // what was held of the removed one is not the one that is defined anew
        put("removed_of_test", 2023, "\"E09000013\"").then().statusCode(201);
        remove("removed_of_test", 2023, second.header("ETag")).then().statusCode(412);
        analyst.request()
                .header("If-Match", "\"any\"")
                .delete("/api/v1/comparator-groups/inner_london?year=2000")
                .then()
                .statusCode(403);
    }

    @Test
    void of_two_who_define_or_change_it_at_once_one_is_told_to_look_again() throws Exception {
        for (int round = 0; round < 5; round++) {
            var code = "raced_of_test_" + round;
            assertThat(Race.of(() -> put(code, 2020, "\"E09000030\""))).isEqualTo(List.of(201, 428));
            var tag = read(code, 2020).header("ETag");
            assertThat(Race.of(() -> request("\"E09000013\"")
                            .queryParam("authority", HARROW)
                            .queryParam("year", 2020)
                            .header("If-Match", tag)
                            .put("/api/v1/comparator-groups/" + code)))
                    .isEqualTo(List.of(200, 412));
            var changed = read(code, 2020).header("ETag");
            assertThat(Race.of(() -> remove(code, 2020, changed))).isEqualTo(List.of(204, 404));
        }
    }

    @Test
    void an_administrator_defines_and_removes_a_group_for_all() {
        var administrator = KpiApi.administrator();
        var path = "/api/v1/comparator-groups/shared_of_test?year=2020";
        var defined = administrator
                .request()
                .contentType("application/json")
                .body("{\"name\":\"All\",\"source\":\"A test\",\"members\":[\"E09000030\"]}")
                .put(path);
        defined.then().statusCode(201);
        read("shared_of_test", 2020).then().statusCode(200).body("authority", nullValue());
        administrator
                .request()
                .header("If-Match", defined.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        read("shared_of_test", 2020).then().statusCode(404);
    }

    private Response remove(String code, int year, String tag) {
        return analyst.request()
                .header("If-Match", tag)
                .queryParam("authority", HARROW)
                .queryParam("year", year)
                .delete("/api/v1/comparator-groups/" + code);
    }

    private Response read(String code, int year) {
        return analyst.get("/api/v1/comparator-groups/%s?authority=%s&year=%d".formatted(code, HARROW, year));
    }

    private Response put(String code, int year, String members) {
        return request(members)
                .queryParam("authority", HARROW)
                .queryParam("year", year)
                .put("/api/v1/comparator-groups/" + code);
    }

    private RequestSpecification request(String members) {
        return analyst.request()
                .contentType("application/json")
                .body("{\"name\":\"Neighbours\",\"source\":\"A test\",\"members\":[" + members + "]}");
    }
}
