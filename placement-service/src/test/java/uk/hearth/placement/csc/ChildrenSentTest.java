package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static uk.hearth.placement.csc.Payloads.DELTA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.testing.PlacementApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildrenSentTest {

    /** What the PowerShell sender takes a receipt apart with; Python's splits at underscores. */
    private static final String RECEIPT =
            "\\d{4}-\\d{2}-\\d{2}_\\d{2}:\\d{2}:\\d{2}\\.\\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.json";

    private CscApi api;

    @BeforeEach
    void an_authority_that_sends() {
        api = CscApi.sending(DELTA);
    }

    @Test
    void the_sample_batch_is_taken_and_can_be_read_without_names() {
        var answer = api.send(CscApi.sample().toString());

        answer.then().statusCode(200).contentType("application/json").header("Cache-Control", "no-store");
        assertThat(answer.jsonPath().<String>getList("$")).hasSize(1).allMatch(receipt -> receipt.matches(RECEIPT));
        api.read("900001", null)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("revision", equalTo(1))
                .body("data.mis_child_id", equalTo("LCS-900001"))
                .body("data.child_details.date_of_birth", equalTo("2011-02-09"))
                .body("data.child_details.first_name", nullValue())
                .body("data.child_details.unique_pupil_number", nullValue())
                .body("data.health_and_wellbeing.sdq_assessments[0].score", equalTo(14))
                .body("data.social_care_episodes[0].care_worker_details[0].worker_id", equalTo("SW123456"))
                .body(
                        "data.social_care_episodes[0].child_looked_after_placements.placement_type",
                        equalTo(List.of("U6", "U4")));
        assertThat(api.lastBatch()).containsEntry("created", 1).containsEntry("warnings", 0);
        assertThat(api.warnings()).isEmpty();
    }

    @Test
    void a_hundred_children_are_a_batch_with_a_receipt_each_in_order_and_more_are_none() {
        var receipts = api.send(children(100)).jsonPath().<String>getList("$");

        assertThat(receipts).hasSize(100).doesNotHaveDuplicates();
        assertThat(api.lastBatch()).containsEntry("children", 100);
        api.send(children(101)).then().statusCode(400).body("errors.code", hasItem("not-a-batch"));
        api.send("[]").then().statusCode(400);
        api.send("{\"la_child_id\":\"1\"}").then().statusCode(400);
    }

    private static String children(int count) {
        return IntStream.range(0, count)
                .mapToObj("{\"la_child_id\":\"C%d\",\"child_details\":{\"sex\":\"F\"}}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void the_same_batch_again_gives_receipts_and_changes_nothing() {
        api.send(CscApi.sample().toString());
        api.send(CscApi.sample().toString()).then().statusCode(200);

        assertThat(api.lastBatch()).containsEntry("unchanged", 1).containsEntry("revised", 0);
        api.read("900001", null).then().body("revision", equalTo(1)).body("history.size()", equalTo(1));
    }

    @Test
    void one_bad_child_refuses_the_batch_and_nothing_of_it_is_kept() {
        api.send("[" + CscApi.sampleChild() + "]");
        var bad = CscApi.sampleChild().put("la_child_id", "no id");
        var nested = CscApi.child("""
                {"la_child_id":"N1","social_care_episodes":[{"social_care_episode_id":"E1"},
                {"social_care_episode_id":"E2","child_looked_after_placements":[{"start_date":"2025-01-10"}]}]}""");
        var refusal = api.send("[{\"la_child_id\":\"GOOD\"},%s,{\"la_child_id\":\"GOOD2\"},%s]".formatted(bad, nested));

        refusal.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("[1] [3]"))
                .body("errors.row", equalTo(List.of(2, 4)))
                .body(
                        "errors.column",
                        equalTo(
                                List.of(
                                        "la_child_id",
                                        "social_care_episodes.1.child_looked_after_placements.0.child_looked_after_placement_id")));
        assertThat(CscApi.faulty(refusal)).containsExactly(1, 3);
        assertThat(refusal.asString()).doesNotContain("no id", "2025-01-10");
        api.read("GOOD", null).then().statusCode(404);
        assertThat(api.lastBatch()).containsEntry("children", 1).containsEntry("created", 1);
    }

    @Test
    void a_code_on_no_list_is_taken_with_a_warning_that_only_its_own_people_read() {
        var child = CscApi.sampleChild();
        child.withObject("/child_details").put("ethnicity", "ABCD").put("favourite_colour", "red");
        api.send("[{\"la_child_id\":\"FIRST\",\"purge\":true},%s]".formatted(child))
                .then()
                .statusCode(200);

        assertThat(api.data("900001"))
                .extractingByKey("child_details")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("ethnicity", "ABCD")
                .doesNotContainKey("favourite_colour");
        assertThat(api.warnings())
                .extracting(warning -> warning.get("position") + " " + warning.get("code") + " " + warning.get("place"))
                .containsExactly(
                        "0 nothing_to_purge null",
                        "1 unknown_code child_details.ethnicity",
                        "1 unknown_field child_details");
        PlacementApi.analystOf("E09000023")
                .get("/api/v1/csc-batches/" + api.lastBatch().get("id") + "/warnings")
                .then()
                .statusCode(404);
    }
}
