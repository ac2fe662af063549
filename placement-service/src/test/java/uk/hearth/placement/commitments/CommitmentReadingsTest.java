package uk.hearth.placement.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What measures were: entered, corrected, taken back, and known as at an instant. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentReadingsTest {

    private static final String APRIL = "commitments/FC-1/measures/approved/readings/2018-04";

    private final CommitmentApi manager = CommitmentApi.ofManager();

    private void enter(int value) {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        manager.read("FC-1", "approved", "2018-04", value)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("current.value", equalTo(value))
                .body("current.recordedBy", equalTo("manager.test"))
                .body("earlier", empty());
    }

    @Test
    void a_correction_supersedes_and_what_was_said_before_stays() {
        enter(120);
        var correction = Map.of("value", 118, "projected", false, "note", "Two households had left");
        manager.put(APRIL, correction).then().statusCode(428);
        manager.put(APRIL, correction, "\"9\"").then().statusCode(412);
        manager.put(APRIL, correction, "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("current.value", equalTo(118))
                .body("current.note", equalTo("Two households had left"))
                .body("earlier.value", contains(120))
                .body("earlier[0].supersededAt", not(nullValue()));
        manager.put(APRIL, correction, "\"2\"").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void what_was_known_before_a_correction_can_be_asked_for() {
        enter(120);
        var recorded = Instant.parse(manager.get(APRIL).jsonPath().getString("current.recordedAt"));
        manager.put(APRIL, Map.of("value", 118, "projected", false), "\"1\"")
                .then()
                .statusCode(200);

        assertThat(valueAsKnownAt(recorded)).isEqualTo(120);
        assertThat(valueAsKnownAt(Instant.now())).isEqualTo(118);
        assertThat(manager.report("2018-03", "2018-12", "asKnownAt", recorded.toString())
                        .jsonPath()
                        .getInt("commitments[0].measures[0].to.value"))
                .isEqualTo(120);
    }

    private int valueAsKnownAt(Instant instant) {
        return manager.account()
                .request()
                .queryParam("authority", manager.authority())
                .queryParam("asKnownAt", instant.toString())
                .get("/api/v1/commitments/FC-1/measures/approved/readings")
                .jsonPath()
                .getInt("items[0].value");
    }

    @Test
    void a_reading_is_taken_back_and_entered_again() {
        enter(120);
        manager.delete(APRIL, null).then().statusCode(428);
        manager.delete(APRIL, "\"1\"").then().statusCode(204);
        manager.get(APRIL).then().statusCode(404);
        manager.read("FC-1", "approved", "2018-04", 121)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("earlier.value", contains(120));
    }

    @Test
    void a_percentage_keeps_the_counts_behind_it() {
        var percent = aMeasure("Placed near home");
        percent.put("unit", "percent");
        manager.commit("FC-2", "near", percent);
        manager.put(
                        "commitments/FC-2/measures/near/readings/2018-12",
                        Map.of("value", 80, "numerator", 376, "denominator", 472, "projected", false))
                .then()
                .statusCode(201)
                .body("current.numerator", equalTo(376));
    }

    @Test
    void what_is_expected_of_a_year_to_come_is_no_reading_of_it() {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        manager.put("commitments/FC-1/measures/approved/readings/2199-03", Map.of("value", 200, "projected", true))
                .then()
                .statusCode(201);
        var line = CommitmentApi.measure(manager.report("2018-03", "2018-12").jsonPath(), "FC-1", "approved");
        assertThat(line).containsEntry("movement", "no_reading").doesNotContainKey("to");
        assertThat(line.get("projection")).extracting("value").isEqualTo(200);
    }
}
