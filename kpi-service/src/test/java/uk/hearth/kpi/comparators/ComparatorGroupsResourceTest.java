package uk.hearth.kpi.comparators;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kpi.testing.KpiApi;
import uk.hearth.kpi.testing.Published;

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
