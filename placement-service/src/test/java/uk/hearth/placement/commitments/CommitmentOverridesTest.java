package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.commitments.CommitmentApi.aCommitment;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A status set by hand over the one worked out. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentOverridesTest {

    private final CommitmentApi manager = CommitmentApi.ofManager();

    private void slip() {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        manager.read("FC-1", "approved", "2018-04", 120);
        manager.read("FC-1", "approved", "2018-12", 110);
        manager.get("commitments/FC-1").then().body("status", equalTo("slipping"));
    }

    private static Map<String, Object> set(String status) {
        return Map.of("status", status, "reason", "Ten households await the panel");
    }

    @Test
    void a_status_set_by_hand_is_shown_as_such_with_who_when_and_why() {
        slip();
        manager.put("commitments/FC-1/override", set("on_track"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        manager.get("commitments/FC-1")
                .then()
                .body("status", equalTo("on_track"))
                .body("workedOut", equalTo("slipping"))
                .body("override.setBy", equalTo("manager.test"))
                .body("override.reason", equalTo("Ten households await the panel"))
                .body(
                        "override.setAt",
                        containsString(LocalDate.now(ZoneOffset.UTC).toString()));
        var line = CommitmentApi.line(manager.report("2018-04", "2018-12").jsonPath(), "FC-1");
        assertThat(line).containsEntry("status", "on_track").containsEntry("workedOut", "slipping");
        assertThat(line.get("override")).extracting("setBy").isEqualTo("manager.test");
    }

    @Test
    void taken_back_the_worked_out_status_counts_again_and_both_stay_known() {
        slip();
        manager.put("commitments/FC-1/override", set("on_track"));
        manager.put("commitments/FC-1/override", set("late")).then().statusCode(428);
        manager.put("commitments/FC-1/override", set("late"), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        manager.delete("commitments/FC-1/override", null).then().statusCode(428);
        manager.delete("commitments/FC-1/override", "\"1\"").then().statusCode(412);
        manager.delete("commitments/FC-1/override", "\"2\"").then().statusCode(204);

        manager.get("commitments/FC-1")
                .then()
                .body("status", equalTo("slipping"))
                .body("override", nullValue());
        manager.get("commitments/FC-1/override").then().statusCode(404);
        manager.get("commitments/FC-1/overrides")
                .then()
                .body("items.status", contains("late", "on_track"))
                .body("items.takenBackBy", contains("manager.test", "manager.test"));
    }

    @Test
    void what_is_dropped_is_not_late() {
        var due = aCommitment("We will");
        due.put("dueOn", "2018-06-30");
        manager.put("commitments/FC-2", due).then().statusCode(201);
        assertThat(manager.report("2018-04", "2018-12").jsonPath().getInt("late"))
                .isEqualTo(1);
        manager.put("commitments/FC-2/override", set("dropped")).then().statusCode(201);
        assertThat(manager.report("2018-04", "2018-12").jsonPath().getInt("late"))
                .isZero();
    }

    @Test
    void only_managers_set_a_status_by_hand_and_only_with_a_reason() {
        slip();
        manager.as("analyst")
                .put("commitments/FC-1/override", set("on_track"))
                .then()
                .statusCode(403);
        for (var body : List.of(Map.of("status", "on_track"), Map.of("status", "on_track", "reason", "  "))) {
            manager.put("commitments/FC-1/override", body)
                    .then()
                    .statusCode(400)
                    .body("errors.column", contains("reason"));
        }
        manager.put("commitments/FC-1/override", set("not_known"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("status-not-to-be-set"));
    }
}
