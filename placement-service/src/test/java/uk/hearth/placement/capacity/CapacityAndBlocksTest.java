package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
class CapacityAndBlocksTest {

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
    void capacity_does_not_overlap() {
        refused(council.hasBeds("ONE", "2026-06-01", 2, 2), "from", "overlapping-capacity");
        council.importCsv("provision-capacity", """
                        provision,from,to,registered
                        TWO,2027-01-01,2027-06-30,3
                        TWO,2027-06,,4
                        """)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("overlapping-capacity"))
                .body("errors.row", hasItem(3));
        // the same lines set right in one file: the open end of the first gives way
        council.importCsv("provision-capacity", """
                        provision,from,to,registered
                        TWO,2026-01-01,2026-12-31,2
                        TWO,2027-01-01,,4
                        """)
                .then()
                .statusCode(201)
                .body("created", equalTo(1))
                .body("revised", equalTo(1));
    }

    @Test
    void a_block_ends_after_it_starts_and_blocks_no_more_than_there_is() {
        refused(council.blocks("TWO", 1, "2026-05-02", "2026-05-01"), "to", "ends-before-it-begins");
        refused(council.blocks("TWO", 3, "2026-05-01", "2026-05-02"), "beds", "more-blocked-than-there-are");
        refused(council.blocks("TWO", 1, "2025-12-31", "2026-01-01"), "beds", "more-blocked-than-there-are");
        council.blocks("TWO", 1, "2026-05-01", "2026-05-10").then().statusCode(201);
        council.blocks("TWO", 1, "2026-05-10", "2026-05-20").then().statusCode(201);
        refused(council.blocks("TWO", 1, "2026-05-10", "2026-05-10"), "beds", "more-blocked-than-there-are");
    }

    @Test
    void a_block_is_revised_and_withdrawn_and_keeps_what_was_told() {
        var told = council.blocks("TWO", 2, "2026-05-01", "2026-05-10");
        String path = "/api/v1/provisions/TWO/blocks/" + told.path("id");
        var revised = Map.of("from", "2026-05-01", "to", "2026-05-03", "beds", 1, "reason", "matching");

        council.change("PUT", path, "\"7\"", revised).then().statusCode(412);
        council.put(path, revised).then().statusCode(428);
        council.change("PUT", path, told.header("ETag"), revised)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        assertThat(council.bedsOn("2026-05-02")).containsEntry("blocked", 1);
        assertThat(council.bedsOn("2026-05-04")).containsEntry("blocked", 0);
        council.change("DELETE", path, "\"2\"", Map.of()).then().statusCode(204);
        assertThat(council.bedsOn("2026-05-02")).containsEntry("blocked", 0);
        council.get("manager", "/api/v1/provisions/TWO/blocks").then().body("items.size()", equalTo(0));
        council.get("manager", "/api/v1/provisions/TWO/blocks?revisions=true")
                .then()
                .body("items.revision", contains(1, 2, 3))
                .body("items.reason", contains("staffing", "matching", "matching"));
    }

    @Test
    void no_beds_are_planned_beyond_any_plan() {
        refused(council.hasBeds("ONE", "9999-01-01", 1, 1), "from", "beyond-any-plan");
        refused(
                council.put(
                        "/api/v1/provisions/TWO/capacity/2027-01-01",
                        Map.of("to", "9999-12-31", "registered", 2, "staffed", 2)),
                "to",
                "beyond-any-plan");
        refused(council.blocks("TWO", 1, "9999-01-01", "9999-01-02"), "from", "beyond-any-plan");
        refused(council.blocks("TWO", 1, "2026-05-01", "2200-01-01"), "to", "beyond-any-plan");
        council.blocks("TWO", 1, "2026-05-01", "2199-12-31").then().statusCode(201);
        refused(
                council.importCsv("provision-capacity", "provision,from,to,registered\nTWO,2027-01-01,2200-01-01,2\n"),
                "to",
                "beyond-any-plan");
        refused(
                council.importCsv("bed-blocks", "provision,from,beds,reason\nTWO,2200-01-01,1,staffing\n"),
                "from",
                "beyond-any-plan");
    }

    @Test
    void more_beds_staffed_than_registered_name_the_fields_of_the_body_alone() {
        refused(council.hasBeds("ONE", "2028-01-01", 1, 2), "withinRegistration", "assert-true");
    }
}
