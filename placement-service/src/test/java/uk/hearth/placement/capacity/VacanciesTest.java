package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Without a return: what providers tell is all that is known. Figures are counted by hand. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class VacanciesTest {

    private final CapacityApi council = new CapacityApi();

    private static Map<String, Object> beds(
            int provisions, int registered, int staffed, int blocked, int occupied, int vacant, int over) {
        return Map.of(
                "group",
                "total",
                "provisions",
                provisions,
                "registered",
                registered,
                "staffed",
                staffed,
                "blocked",
                blocked,
                "occupied",
                occupied,
                "vacant",
                vacant,
                "over",
                over);
    }

    @Test
    void beds_are_registered_staffed_blocked_occupied_and_what_is_left_is_vacant() {
        council.hasHome("HOME-1", "1999001");
        council.hasBeds("HOME-1", "2026-01-01", 5, 4).then().statusCode(201);
        council.blocks("HOME-1", 1, "2026-03-01", "2026-03-31").then().statusCode(201);
        council.tells("HOME-1", "in", "a1", "2026-03-10").then().statusCode(201).body("child", equalTo("A1"));
        council.tells("HOME-1", "out", "A1", "2026-03-20").then().statusCode(201);

        assertThat(council.bedsOn("2025-12-31")).isEqualTo(beds(0, 0, 0, 0, 0, 0, 0));
        assertThat(council.bedsOn("2026-02-28")).isEqualTo(beds(1, 5, 4, 0, 0, 4, 0));
        assertThat(council.bedsOn("2026-03-09")).isEqualTo(beds(1, 5, 4, 1, 0, 3, 0));
        assertThat(council.bedsOn("2026-03-10")).isEqualTo(beds(1, 5, 4, 1, 1, 2, 0));
        assertThat(council.bedsOn("2026-03-19")).isEqualTo(beds(1, 5, 4, 1, 1, 2, 0));
        assertThat(council.bedsOn("2026-03-20")).isEqualTo(beds(1, 5, 4, 1, 0, 3, 0));
        assertThat(council.bedsOn("2026-04-01")).isEqualTo(beds(1, 5, 4, 0, 0, 4, 0));
    }

    @Test
    void a_range_has_the_bed_days_and_the_days_each_have_their_own() {
        council.hasHome("HOME-1", "1999001");
        council.hasBeds("HOME-1", "2026-01-01", 5, 4);
        council.blocks("HOME-1", 1, "2026-03-01", "2026-03-31");
        council.tells("HOME-1", "in", "A1", "2026-03-10");
        council.tells("HOME-1", "out", "A1", "2026-03-20");

        // March has 31 days: 155 registered, 124 staffed, 31 blocked, 10 occupied, 83 void; 10 of 124 is 8.1%
        council.get("viewer", "/api/v1/occupancy?from=2026-03-01&to=2026-03-31")
                .then()
                .statusCode(200)
                .body("total.registeredDays", equalTo(155))
                .body("total.staffedDays", equalTo(124))
                .body("total.blockedDays", equalTo(31))
                .body("total.occupiedDays", equalTo(10))
                .body("total.voidDays", equalTo(83))
                .body("total.overDays", equalTo(0))
                .body("total.occupancy", equalTo(8.1f))
                .body("groups.group", contains("childrens_home"));
        council.get("viewer", "/api/v1/occupancy/days?from=2026-03-08&to=2026-03-11")
                .then()
                .statusCode(200)
                .body("items.on", contains("2026-03-08", "2026-03-09", "2026-03-10", "2026-03-11"))
                .body("items.occupied", contains(0, 0, 1, 1))
                .body("items.vacant", contains(3, 3, 2, 2));
        council.get("analyst", "/api/v1/provisions/HOME-1/days?from=2026-03-31&to=2026-04-01")
                .then()
                .statusCode(200)
                .body("items.blocked", contains(1, 0));
        council.get("viewer", "/api/v1/occupancy?from=2026-03-02&to=2026-03-01")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("ends-before-it-begins"));
    }

    @Test
    void plans_count_on_the_days_for_which_they_are_made() {
        council.hasHome("HOME-1", "1999001");
        var home = CapacityApi.home("1999001");
        home.put("closesOn", "2027-06-30");
        var tag = council.get("commissioner", "/api/v1/provisions/HOME-1").header("ETag");
        council.change("PUT", "/api/v1/provisions/HOME-1", tag, home).then().statusCode(200);
        council.put(
                        "/api/v1/provisions/HOME-1/capacity/2026-01-01",
                        Map.of("to", "2026-12-31", "registered", 2, "staffed", 2))
                .then()
                .statusCode(201);
        council.hasBeds("HOME-1", "2027-01-01", 6, 6).then().statusCode(201);

        assertThat(council.bedsOn("2026-12-31")).containsEntry("vacant", 2);
        assertThat(council.bedsOn("2027-06-30")).containsEntry("vacant", 6);
        assertThat(council.bedsOn("2027-07-01")).containsEntry("vacant", 0);
    }
}
