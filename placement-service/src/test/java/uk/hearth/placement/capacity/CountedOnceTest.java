package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountedOnceTest {

    private final CapacityApi council = new CapacityApi();

    @BeforeEach
    void one_home_of_one_bed_and_one_of_two() {
        council.hasHome("ONE", "1999001");
        council.hasBeds("ONE", "2026-01-01", 1, 1);
        council.hasHome("TWO", "1999002");
        council.hasBeds("TWO", "2026-01-01", 2, 2);
    }

    private static void refused(Response answer, String field, String code) {
        answer.then()
                .statusCode(400)
                .body("errors.code", hasItem(code))
                .body("errors.column", hasItem(field))
                .body("errors.remedy", not(hasItem("")));
    }

    @Test
    void a_child_is_in_one_bed_and_a_bed_has_one_child() {
        council.tells("ONE", "in", "A1", "2026-05-01").then().statusCode(201);
        refused(council.tells("TWO", "in", "A1", "2026-05-05"), "on", "child-in-two-beds");
        refused(council.tells("ONE", "in", "A2", "2026-05-05"), "on", "no-bed-left");
        council.tells("ONE", "out", "A1", "2026-05-05").then().statusCode(201);
        council.tells("ONE", "in", "A2", "2026-05-05").then().statusCode(201);
        council.tells("TWO", "in", "A1", "2026-05-05").then().statusCode(201);
        refused(council.tells("TWO", "in", "A2", "2026-05-04"), "on", "child-in-two-beds");
        assertThat(council.bedsOn("2026-05-05"))
                .containsEntry("occupied", 2)
                .containsEntry("vacant", 1)
                .containsEntry("over", 0);
    }

    @Test
    void two_who_change_places_are_told_of_in_one_file() {
        council.tells("ONE", "in", "A1", "2026-05-01");
        council.tells("TWO", "in", "A2", "2026-05-01");
        council.importCsv("placement-notices", """
                        provision,movement,on,child
                        ONE,in,2026-06-01,A2
                        TWO,in,2026-06-01,A1
                        TWO,out,2026-06-01,A2
                        ONE,out,2026-06-01,A1
                        """).then().statusCode(201).body("created", equalTo(4));
        council.get("commissioner", "/api/v1/provisions/ONE/occupants?on=2026-06-01")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.child", contains("A2"))
                .body("items.source", contains("notice"));
    }

    @Test
    void a_file_of_no_notices_is_refused() {
        council.importCsv("placement-notices", "provision,movement,on,child\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("empty-file"));
    }

    @Test
    void a_leaving_told_before_the_coming_counts_once_that_is_told() {
        council.tells("ONE", "out", "A1", "2026-05-10").then().statusCode(201);
        assertThat(council.bedsOn("2026-05-05")).containsEntry("occupied", 0);
        council.tells("ONE", "in", "A1", "2026-05-01").then().statusCode(201);
        assertThat(council.bedsOn("2026-05-09")).containsEntry("occupied", 1);
        assertThat(council.bedsOn("2026-05-10")).containsEntry("occupied", 0);
    }

    @Test
    void a_notice_said_twice_is_one_and_one_taken_back_is_none() {
        String id = council.tells("ONE", "in", "A1", "2026-05-01").path("id");
        council.tells("ONE", "in", "A1", "2026-05-01").then().statusCode(200).body("id", equalTo(id));
        refused(council.tells("ONE", "out", "A1", "2026-05-01"), "on", "in-and-out-on-one-day");

        council.change("DELETE", "/api/v1/notices/" + id, "*", Map.of()).then().statusCode(204);
        council.change("DELETE", "/api/v1/notices/" + id, "*", Map.of()).then().statusCode(409);
        assertThat(council.bedsOn("2026-05-01")).containsEntry("occupied", 0);
        council.get("manager", "/api/v1/notices")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].withdrawnBy", equalTo("commissioner.test"));
    }

    @Test
    void nobody_is_placed_in_a_closed_home() {
        refused(council.tells("ONE", "in", "A1", "2020-03-31"), "on", "closed-on-that-day");
        refused(council.tells("ONE", "in", "A1", "9999-12-31"), "on", "beyond-any-plan");
        refused(council.tells("ONE", "out", "A1", "1989-12-31"), "on", "before-any-placement");
        council.importCsv("placement-notices", """
                        provision,movement,on,child
                        NOWHERE,in,2026-06-01,A2
                        """)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-provision"))
                .body("errors.row", contains(2));
    }

    @Test
    void children_of_other_councils_take_beds_by_the_providers_word() {
        council.importCsv("placement-notices", """
                        provision,movement,on,occupant
                        ONE,in,2026-06-01,Bed 1
                        TWO,in,2026-06-01,Bed 1
                        """).then().statusCode(201);
        assertThat(council.bedsOn("2026-06-01")).containsEntry("occupied", 2);
        council.get("commissioner", "/api/v1/provisions/TWO/occupants?on=2026-06-01")
                .then()
                .body("items.occupant", contains("BED 1"));
        for (var role : new String[] {"viewer", "analyst", "iro"}) {
            council.get(role, "/api/v1/provisions/TWO/occupants?on=2026-06-01")
                    .then()
                    .statusCode(403);
        }
    }
}
