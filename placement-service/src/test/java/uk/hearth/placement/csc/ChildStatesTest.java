package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.csc.Payloads.DELTA;
import static uk.hearth.placement.csc.Payloads.FULL;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is known of a child after deltas, full payloads and purges, and what was known before. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildStatesTest {

    private CscApi api;

    @BeforeEach
    void an_authority_that_sends() {
        api = CscApi.sending(DELTA);
    }

    @Test
    void a_delta_changes_what_it_names_and_a_purge_takes_away() {
        api.send(CscApi.sample().toString());
        api.send("""
                [{"la_child_id":"900001","child_details":{"date_of_birth":"2011-02-09","sex":"F"},
                "social_care_episodes":[{"social_care_episode_id":"REF-77","closure_date":"2025-06-30","purge":false,
                "child_looked_after_placements":[{"child_looked_after_placement_id":"PL-2","end_date":"2025-06-30"},
                {"child_looked_after_placement_id":"PL-1","purge":true}]}]}]""").then().statusCode(200);

        api.read("900001", null)
                .then()
                .body("revision", equalTo(2))
                .body("data.child_details.ethnicity", nullValue())
                .body("data.health_and_wellbeing.sdq_assessments.score", equalTo(List.of(14)))
                .body("data.social_care_episodes[0].closure_date", equalTo("2025-06-30"))
                .body("data.social_care_episodes[0].referral_source", equalTo("2A"))
                .body(
                        "data.social_care_episodes[0].child_looked_after_placements",
                        equalTo(List.of(Map.of(
                                "child_looked_after_placement_id", "PL-2",
                                "start_date", "2025-01-10",
                                "start_reason", "P",
                                "placement_type", "U4",
                                "postcode", "E17 4QX",
                                "end_date", "2025-06-30"))));
    }

    @Test
    void a_child_that_is_in_a_batch_twice_is_taken_twice_in_order() {
        var receipts = api.send("""
                        [{"la_child_id":"C1","child_details":{"sex":"F"}},{"la_child_id":"C1","purge":true},
                        {"la_child_id":"C1","child_details":{"sex":"M"}}]""").jsonPath().<String>getList("$");

        assertThat(receipts).hasSize(3).doesNotHaveDuplicates();
        assertThat(api.lastBatch()).containsEntry("created", 2).containsEntry("purged", 1);
        api.read("C1", null)
                .then()
                .body("data.child_details.sex", equalTo("M"))
                .body("history.revision", equalTo(List.of(3, 2, 1)));
    }

    @Test
    void what_a_full_payload_no_longer_has_is_no_longer_so() {
        var full = CscApi.sending(FULL);
        full.send(CscApi.sample().toString());
        full.send("[{\"la_child_id\":\"900001\",\"child_details\":{\"sex\":\"F\"}}]");

        assertThat(full.data("900001")).isEqualTo(Map.of("la_child_id", "900001", "child_details", Map.of("sex", "F")));
    }

    @Test
    void a_purged_child_is_gone_and_what_was_known_before_can_still_be_read_as_known_then() {
        api.send(CscApi.sample().toString());
        String then = api.read("900001", null).path("knownFrom");
        api.send("[{\"la_child_id\":\"900001\",\"mis_child_id\":\"LCS-900001\",\"purge\":true}]")
                .then()
                .statusCode(200);

        api.read("900001", null).then().statusCode(404);
        api.read("900001", then)
                .then()
                .statusCode(200)
                .body("data.child_details.sex", equalTo("F"))
                .body("history.purged", equalTo(List.of(true, false)));
        api.read("900001", "2020-01-01T00:00:00Z").then().statusCode(404);
        assertThat(api.lastBatch()).containsEntry("purged", 1);
    }
}
