package uk.hearth.placement.csc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.testing.Tokens;
import uk.hearth.placement.testing.PlacementApi;

/** What senders are answered when something is not as it should be. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SenderErrorsTest {

    private static final String ADDRESS = "/children_social_care_data/209/children";
    private static final String ONE = "[{\"la_child_id\":\"C1\"}]";

    private CscApi api;

    @BeforeEach
    void an_authority_that_sends() {
        api = CscApi.sending(Payloads.DELTA);
    }

    /** A JSON pointer to what is changed in the sample child, and to what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/la_child_id | null | missing-id",
                "/la_child_id | 5 | not-a-text",
                "/la_child_id | 'a/b' | not-an-id",
                "/mis_child_id | '0123456789012345678901234567890123456' | too-long",
                "/purge | 1 | not-a-flag",
                "/child_details | [] | not-an-object",
                "/child_details/date_of_birth | '2011-02-30' | not-a-date",
                "/child_details/date_of_birth | '09/02/2011' | not-a-date",
                "/child_details/postcode | 'N1  1AA 99' | too-long",
                "/child_details/uasc_flag | 'true' | not-a-flag",
                "/child_details/disabilities | 'NONE' | not-a-list",
                "/child_details/disabilities | [1,2,3,4,5,6,7,8,9,10,11,12,13] | too-many",
                "/health_and_wellbeing/sdq_assessments/0/score | 41 | not-a-score",
                "/health_and_wellbeing/sdq_assessments/0/score | 4.5 | not-a-score",
                "/social_care_episodes/0/social_care_episode_id | null | missing-id",
                "/social_care_episodes/0/referral_source | '1AB' | too-long",
                "/social_care_episodes/0/care_worker_details/0/worker_id | '0123456789012' | too-long",
                "/social_care_episodes/0/child_looked_after_placements/1/placement_type | 'Z114' | too-long",
                "/social_care_episodes/0/adoption | 'no' | not-an-object",
                "/social_care_episodes/0/closure_reason | '\\u0000' | control-character",
            })
    void what_the_specification_does_not_allow_is_refused_by_its_place(String pointer, String value, String code) {
        var json = CscApi.sampleChild();
        int last = pointer.lastIndexOf('/');
        var parent = (com.fasterxml.jackson.databind.node.ObjectNode) json.at(pointer.substring(0, last));
        parent.set(pointer.substring(last + 1), CscApi.value(value));
        var refusal = api.send("[{\"la_child_id\":\"C1\"},%s]".formatted(json));

        refusal.then()
                .statusCode(400)
                .body("errors.code", hasItem(code))
                .body("errors[0].column", equalTo(pointer.substring(1).replace('/', '.')));
        assertThat(CscApi.faulty(refusal)).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/child_details/sex | 'X' | child_details.sex",
                "/social_care_episodes/0/care_leavers | {\"accommodation\":\"A\"} | social_care_episodes.0.care_leavers.accommodation",
                "/social_care_episodes/0/child_looked_after_placements/0/placement_type | 'Q9' | social_care_episodes.0.child_looked_after_placements.0.placement_type",
            })
    void a_code_on_no_list_is_no_reason_to_refuse(String pointer, String value, String place) {
        var json = CscApi.sampleChild();
        int last = pointer.lastIndexOf('/');
        var parent = (com.fasterxml.jackson.databind.node.ObjectNode) json.at(pointer.substring(0, last));
        parent.set(pointer.substring(last + 1), CscApi.value(value));

        api.send("[" + json + "]").then().statusCode(200);
        assertThat(api.warnings())
                .extracting("code", "place")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown_code", place));
    }

    @ParameterizedTest
    @CsvSource({"U4", "K2", "Z1", "Z14"})
    void placement_types_of_up_to_three_characters_are_known(String type) {
        api.send("""
                [{"la_child_id":"C1","child_details":{"sex":"M"},"social_care_episodes":[{"social_care_episode_id":"E",
                "child_looked_after_placements":[{"child_looked_after_placement_id":"P","placement_type":"%s"}]}]}]""".formatted(type)).then().statusCode(200);
        assertThat(api.warnings()).isEmpty();
    }

    @Test
    void a_body_that_is_no_json_or_more_than_one_is_malformed_and_names_no_child() {
        for (var body : new String[] {"", "[{", ONE + ONE, "[{\"la_child_id\":\"C1\",}]"}) {
            var refusal = api.send(body);
            refusal.then().statusCode(400).contentType("application/problem+json");
            assertThat(CscApi.faulty(refusal)).isEmpty();
        }
    }

    @Test
    void a_body_that_is_too_large_is_answered_413_whether_or_not_it_says_its_length() {
        var large = "[{\"la_child_id\":\"C1\",\"note\":\"" + "x".repeat(8 << 20) + "\"}]";

        api.send(large).then().statusCode(413);
        assertThat(PlacementApi.analystOf(api.authority)
                        .list("/api/v1/csc-batches")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void without_a_token_or_with_a_worn_out_one_the_answer_is_401() {
        given().contentType("application/json").body(ONE).post(ADDRESS).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired("integration", "E09000023"))
                .contentType("application/json")
                .body(ONE)
                .post(ADDRESS)
                .then()
                .statusCode(401);
    }

    @Test
    void another_authoritys_number_and_a_number_of_none_are_answered_403_in_the_same_words() {
        var others = api.sendTo("209", ONE);
        var nobodys = api.sendTo("001", ONE);

        others.then().statusCode(403);
        nobodys.then().statusCode(403).body("detail", equalTo(others.path("detail")));
        api.sendTo("20", ONE).then().statusCode(400);
    }

    @Test
    void people_do_not_send() {
        PlacementApi.analystOf("E09000023")
                .request()
                .contentType("application/json")
                .body(ONE)
                .post(ADDRESS)
                .then()
                .statusCode(403);
    }

    @Test
    void a_sender_can_try_its_connection() {
        PlacementApi.as("integration", api.authority)
                .get("/children_social_care_data/" + CscApi.NUMBER + "/children")
                .then()
                .statusCode(204);
        PlacementApi.as("integration", api.authority).get(ADDRESS).then().statusCode(403);
    }
}
