package uk.hearth.placement.commitments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.commitments.CommitmentApi.aCommitment;
import static uk.hearth.placement.commitments.CommitmentApi.aMeasure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Commitments and their measures: made, changed, removed. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitmentsTest {

    private final CommitmentApi manager = CommitmentApi.ofManager();

    @Test
    void a_commitment_is_made_read_changed_and_removed() {
        var body = aCommitment("Grow in-house fostering");
        body.put("owner", "Head of fostering");
        body.put("startsOn", "2018-04-01");
        body.put("dueOn", "2022-03-31");
        body.put(
                "milestones",
                List.of(Map.of("title", "Campaign begun", "dueOn", "2018-09-30", "doneOn", "2018-09-12")));
        manager.put("commitments/FC-1", body)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("owner", equalTo("Head of fostering"))
                .body("milestones.doneOn", contains("2018-09-12"));

        body.put("title", "Grow in-house fostering every year");
        manager.put("commitments/FC-1", body).then().statusCode(428);
        manager.put("commitments/FC-1", body, "\"7\"").then().statusCode(412);
        manager.put("commitments/FC-1", body, "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Grow in-house fostering every year"));
        manager.get("commitments/FC-1")
                .then()
                .header("ETag", "\"2\"")
                .header("Cache-Control", containsString("no-store"))
                .body("title", equalTo("Grow in-house fostering every year"));

        manager.delete("commitments/FC-1", null).then().statusCode(428);
        manager.delete("commitments/FC-1", "\"1\"").then().statusCode(412);
        manager.delete("commitments/FC-1", "\"2\"").then().statusCode(204);
        manager.get("commitments/FC-1").then().statusCode(404);
    }

    @Test
    void the_same_change_again_makes_no_new_version() {
        manager.put("commitments/FC-1", aCommitment("We will")).then().statusCode(201);
        manager.put("commitments/FC-1", aCommitment("We will"), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void what_was_measured_and_told_is_kept() {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        manager.delete("commitments/FC-1", "\"1\"")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("commitment-has-history"));
        manager.read("FC-1", "approved", "2018-04", 120).then().statusCode(201);
        manager.delete("commitments/FC-1/measures/approved", "\"1\"")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("measure-has-readings"));
    }

    @Test
    void a_measure_is_changed_and_removed_while_nothing_was_read() {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        var otherwise = aMeasure("Fostering households approved");
        otherwise.put("target", Map.of("kind", "at_least", "value", 200, "by", "2021-03"));
        otherwise.put("milestones", List.of(Map.of("dueOn", "2020-03-31", "value", 160)));
        manager.put("commitments/FC-1/measures/approved", otherwise).then().statusCode(428);
        manager.put("commitments/FC-1/measures/approved", otherwise, "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("target.value", equalTo(200))
                .body("milestones.value", contains(160));
        manager.get("commitments/FC-1/measures").then().body("items.code", contains("approved"));
        manager.delete("commitments/FC-1/measures/approved", "\"2\"").then().statusCode(204);
        manager.get("commitments/FC-1/measures/approved").then().statusCode(404);
    }

    @Test
    void what_is_counted_cannot_become_something_else_under_its_readings() {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        manager.read("FC-1", "approved", "2018-04", 120);
        var percent = aMeasure("Households approved");
        percent.put("unit", "percent");
        manager.put("commitments/FC-1/measures/approved", percent, "\"1\"")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("measure-has-readings"));
    }

    @Test
    void lists_come_in_pages() {
        for (var code : List.of("A-1", "A-2", "A-3")) {
            manager.put("commitments/" + code, aCommitment("We will")).then().statusCode(201);
        }
        var first = manager.account()
                .request()
                .queryParam("authority", manager.authority())
                .queryParam("limit", 2)
                .get("/api/v1/commitments");
        first.then().body("items.code", contains("A-1", "A-2"));
        manager.account()
                .request()
                .queryParam("authority", manager.authority())
                .queryParam("limit", 2)
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/commitments")
                .then()
                .body("items.code", contains("A-3"))
                .body("next", nullValue());
    }

    @Test
    void another_authoritys_commitments_are_not_for_this_one() {
        manager.put("commitments/FC-1", aCommitment("We will")).then().statusCode(201);
        var stranger = CommitmentApi.ofManager();
        stranger.get("commitments/FC-1").then().statusCode(404);
        stranger.account()
                .request()
                .queryParam("authority", manager.authority())
                .get("/api/v1/commitments/FC-1")
                .then()
                .statusCode(403);
        stranger.account()
                .request()
                .queryParam("authority", manager.authority())
                .queryParam("from", "2018-04")
                .get("/api/v1/commitments/report")
                .then()
                .statusCode(403);
    }

    @Test
    void whoever_changes_something_is_kept_and_followers_are_told() {
        manager.commit("FC-1", "approved", aMeasure("Households approved"));
        manager.as("auditor")
                .get("audit-events")
                .then()
                .statusCode(200)
                .body("items.action", containsInAnyOrder("made", "added"));
        manager.get("changes")
                .then()
                .statusCode(200)
                .body("items.type", hasItem(containsString("commitment-measure.added")));
    }
}
