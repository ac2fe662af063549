package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class VacanciesByGroupTest {

    private final CapacityApi council = new CapacityApi();

    @Test
    void vacancies_are_counted_by_what_places_are_and_whom_they_suit() {
        council.hasHome("HOME-1", "1999001");
        council.hasBeds("HOME-1", "2026-01-01", 3, 3);
        council.hasHousehold("HOUSE-1", "SC999001", "SE10 8EW");
        council.hasBeds("HOUSE-1", "2026-01-01", 1, 1);

        counted("type").body("groups.group", contains("childrens_home", "fostering_household"));
        counted("standard_type").body("groups.group", contains("foster", "residential"));
        counted("age_band")
                .body("overlapping", equalTo(true))
                .body("groups.group", contains("10_to_15", "16_to_17", "5_to_9"))
                .body("groups.vacant", contains(4, 4, 4))
                .body("total.vacant", equalTo(4));
        counted("characteristic").body("groups.group", contains("self_harm"));
        counted("place").body("groups.group", contains("out", "unknown")).body("groups.vacant", contains(1, 3));
        council.get("analyst", "/api/v1/vacancies?on=2026-05-01&kind=fostering_household&age=12")
                .then()
                .body("total.vacant", equalTo(1));
        council.get("analyst", "/api/v1/vacancies?on=2026-05-01&age=7").then().body("total.vacant", equalTo(0));
        council.get("viewer", "/api/v1/vacancies?on=2026-05-01&by=provider")
                .then()
                .statusCode(403);
        council.get("manager", "/api/v1/vacancies?on=2026-05-01&by=provider")
                .then()
                .body("groups.group", contains("OWN"));
    }

    private io.restassured.response.ValidatableResponse counted(String by) {
        return council.get("viewer", "/api/v1/vacancies?on=2026-05-01&by=" + by)
                .then()
                .statusCode(200)
                .body("total", notNullValue());
    }

    @Test
    void vacancies_are_taken_away_as_a_table_and_listed_for_those_who_place_children() {
        council.hasHousehold("HOUSE-1", "SC999001", "SE10 8EW");
        council.hasBeds("HOUSE-1", "2026-01-01", 2, 2);
        council.hasHousehold("HOUSE-2", "SC999001", "ME7 1AA");
        council.hasBeds("HOUSE-2", "2026-01-01", 1, 1);

        var csv = council.as("viewer")
                .accept("text/csv")
                .queryParam("authority", council.authority())
                .get("/api/v1/vacancies?on=2026-05-01")
                .asString();
        assertThat(csv).contains("fostering_household,2,3,3,0,0,3,0", "total,2,3,3,0,0,3,0");
        council.get("commissioner", "/api/v1/vacancies/provisions?on=2026-05-01&limit=1")
                .then()
                .statusCode(200)
                .body("items.reference", contains("HOUSE-1"))
                .body("next", notNullValue());
        council.get("viewer", "/api/v1/vacancies/provisions?on=2026-05-01")
                .then()
                .statusCode(403);
    }

    @Test
    void the_nearest_vacancies_are_found_from_a_postcode() {
        council.hasHousehold("NEAR", "SC999001", "SE10 8EW");
        council.hasBeds("NEAR", "2026-01-01", 1, 1);
        council.hasHousehold("FAR", "SC999001", "ME7 1AA");
        council.hasBeds("FAR", "2026-01-01", 1, 1);

        search(600).body("items.reference", contains("NEAR", "FAR"));
        search(10).body("items.reference", contains("NEAR"));
    }

    private io.restassured.response.ValidatableResponse search(int miles) {
        return council.as("commissioner")
                .contentType("application/json")
                .body(Map.of(
                        "authority",
                        council.authority(),
                        "on",
                        "2026-05-01",
                        "near",
                        "SE10 9LS",
                        "withinMiles",
                        miles,
                        "kinds",
                        new String[] {},
                        "sectors",
                        new String[] {},
                        "characteristics",
                        new String[] {"self_harm"},
                        "siblings",
                        1))
                .post("/api/v1/vacancy-searches")
                .then()
                .statusCode(200);
    }
}
