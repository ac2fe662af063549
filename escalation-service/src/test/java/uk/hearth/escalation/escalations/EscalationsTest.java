package uk.hearth.escalation.escalations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;

/** Raising a challenge, and reading it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EscalationsTest {

    // an authority of this test's own
    private static final String NEWHAM = "E09000025";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", NEWHAM);
    private final EscalationApi manager = EscalationApi.as("manager.elsewhere", "manager", NEWHAM);

    @BeforeEach
    void publishProtocol() {
        EscalationApi.administrator(NEWHAM).publishProtocol(Map.of()); // 409 after the first time
    }

    @Test
    void a_challenge_is_raised_with_its_clocks_running() {
        // raised on Monday 9 March 2026: five working days end on Monday 16 March at 17:00, which is GMT
        var address = iro.raised(Map.of("raisedAt", "2026-03-09T10:00:00Z"));
        iro.get(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("standing.state", equalTo("informal"))
                .body("standing.stageName", equalTo("Informal"))
                .body("standing.childReference", equalTo("C10427"))
                .body("standing.stageDueAt", equalTo("2026-03-16T17:00:00Z"))
                .body("standing.totalDueAt", nullValue())
                .body("standing.overdue", equalTo(true))
                .body("said.concern", equalTo("The plan agreed in March has not been begun"))
                .body("said.informalAttempts[0].with", equalTo("social_worker"))
                .body("links.reference", contains("REV-118"))
                .body("moves.move", contains("raise"))
                .body("clocks", hasSize(1));
    }

    @Test
    void the_deadlines_of_a_formal_challenge_leave_out_easter_and_follow_the_clock_change() {
        // raised on Monday 23 March 2026. Good Friday is 3 April, Easter Monday 6 April, summer time begins 29 March.
        // Stage 1: 24, 25, 26, 27, 30 March. Total: 24-27 (4), 30 March-2 April (8), 7-10 (12), 13-17 (17), 20-22 April
        iro.raise(Map.of("raisedAt", "2026-03-23T10:00:00Z", "stage", 1))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("stageDueAt", equalTo("2026-03-30T16:00:00Z"))
                .body("totalDueAt", equalTo("2026-04-22T16:00:00Z"));
    }

    @Test
    void whoever_is_not_on_the_case_reads_it_without_the_words_about_the_child() {
        var address = iro.raised(Map.of("childReference", "C777"));
        manager.get(address)
                .then()
                .statusCode(200)
                .body("wordsShown", equalTo(false))
                .body("standing.theme", equalTo("drift_and_delay"))
                .body("standing.childReference", nullValue())
                .body(not(containsString("March has not been begun")))
                .body(not(containsString("same school")))
                .body(not(containsString("telephone")))
                .body(not(containsString("C777")));
    }

    @Test
    void cases_are_listed_page_by_page() {
        var team = "Team of pages";
        for (var day : List.of("01", "02", "03")) {
            iro.raised(Map.of("team", team, "raisedAt", "2026-06-" + day + "T09:00:00Z"));
        }
        var first = iro.list("&team=" + team + "&limit=2")
                .then()
                .statusCode(200)
                .body("items.raisedAt", contains("2026-06-03T09:00:00Z", "2026-06-02T09:00:00Z"));
        String next = first.extract().path("next");
        iro.list("&team=" + team + "&limit=2&cursor=" + next)
                .then()
                .body("items.raisedAt", contains("2026-06-01T09:00:00Z"))
                .body("next", nullValue());
        iro.list("&team=" + team + "&sort=due").then().body("items.raisedAt[0]", equalTo("2026-06-01T09:00:00Z"));
    }
}
