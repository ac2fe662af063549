package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A home with four beds, and files of those that cannot be used. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlockImportsTest {

    private static final String HEADER = "provision,from,to,beds,reason,note\n";
    private static final String TWO_BLOCKS = HEADER
            + "HOME,2026-11-02,2026-11-20,1,staffing,Until the night is staffed\n"
            + "HOME,2026-12-01,,2,refurbishment,\n";

    private final CapacityApi council = new CapacityApi();

    @BeforeEach
    void has_a_home() {
        council.hasHome("HOME", "1999001");
        council.hasBeds("HOME", "2026-01-01", 4, 4).then().statusCode(201);
    }

    @Test
    void blocks_take_their_beds_from_the_vacant_ones() {
        imported(TWO_BLOCKS).then().statusCode(201).body("created", equalTo(2)).body("kind", equalTo("bed-blocks"));
        assertThat(blockedOn("2026-11-01")).isZero();
        assertThat(blockedOn("2026-11-20")).isEqualTo(1);
        assertThat(blockedOn("2026-11-21")).isZero();
        assertThat(blockedOn("2027-06-01")).isEqualTo(2);
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_revises() {
        imported(TWO_BLOCKS).then().statusCode(201);
        imported(TWO_BLOCKS)
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo(2));
        imported(TWO_BLOCKS.replace("2026-11-20", "2026-11-27"))
                .then()
                .statusCode(201)
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(1));
        assertThat(blockedOn("2026-11-27")).isEqualTo(1);
        revisions().then().body("items", hasSize(3)).body("items.findAll { it.current }", hasSize(2));
    }

    @Test
    void a_dry_run_says_what_would_be_and_keeps_nothing() {
        council.importCsv("bed-blocks?dryRun=true", TWO_BLOCKS)
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
        revisions().then().body("items", hasSize(0));
    }

    @Test
    void more_beds_than_there_are_on_any_day_are_refused_and_nothing_is_kept() {
        imported(HEADER + "HOME,2026-11-02,2026-11-20,3,staffing,\nHOME,2026-11-20,2026-11-25,2,regulator,\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("more-blocked-than-there-are", "more-blocked-than-there-are"))
                .body("errors.row", contains(2, 3));
        revisions().then().body("items", hasSize(0));
        imported(HEADER + "HOME,2026-11-02,2026-11-19,3,staffing,\nHOME,2026-11-20,2026-11-25,2,regulator,\n")
                .then()
                .statusCode(201);
    }

    @Test
    void rows_that_cannot_be_are_named() {
        imported(HEADER + "HOME,2026-11-02,2026-11-01,1,staffing,\n")
                .then()
                .statusCode(400)
                .body("errors.row", contains(2))
                .body("errors.column", contains("to"));
        imported(HEADER + "HOME,2026-11-02,,0,holiday,\n")
                .then()
                .statusCode(400)
                .body("errors.column", contains("beds", "reason"));
        imported(HEADER + "NOWHERE,2026-11-02,,1,staffing,\n")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-provision"));
    }

    @Test
    void of_two_blocks_alike_that_were_told_by_hand_a_file_cannot_say_which_it_means() {
        for (int i = 0; i < 2; i++) {
            council.blocks("HOME", 1, "2026-11-02", "2026-11-20").then().statusCode(201);
        }
        imported(TWO_BLOCKS).then().statusCode(400).body("errors.code", contains("several-blocks"));
    }

    private Response imported(String csv) {
        return council.importCsv("bed-blocks", csv);
    }

    private Response revisions() {
        return council.get("commissioner", "/api/v1/provisions/HOME/blocks?revisions=true");
    }

    private int blockedOn(String day) {
        Map<String, Object> beds = council.bedsOn(day);
        return (int) Objects.requireNonNull(beds.get("blocked"));
    }
}
