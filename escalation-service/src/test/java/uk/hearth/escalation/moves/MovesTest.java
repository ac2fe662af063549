package uk.hearth.escalation.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;

/** What may be done with a case, and doing it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovesTest {

    // an authority of this test's own
    private static final String BURY = "E08000002";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", BURY);
    private final EscalationApi other = EscalationApi.as("iro.two", "iro", BURY);
    private final EscalationApi team = EscalationApi.as("manager.team", "manager", BURY);
    private final EscalationApi head = EscalationApi.as("manager.head", "manager", BURY);

    @BeforeEach
    void prepare() {
        EscalationApi.prepare(BURY);
        team.holding("team_manager", "North team");
        head.holding("head_of_service", null);
    }

    @Test
    void the_moves_say_what_may_be_done_by_whom_and_why_not_otherwise() {
        var address = iro.raised(Map.of());
        iro.get(address + "/moves")
                .then()
                .statusCode(200)
                .body(
                        "moves.findAll { it.legal }.move",
                        contains("escalate", "respond", "suspend", "refer", "resolve", "withdraw"))
                .body(
                        "moves.findAll { it.legal && it.byYou }.move",
                        contains("escalate", "suspend", "refer", "resolve", "withdraw"))
                .body("moves.find { it.move == 'accept' }.whyNot", equalTo("There is no answer to decide on"))
                .body("moves.find { it.move == 'escalate' }.toStages.needsReason", contains(false, true, true, true));
        team.get(address + "/moves").then().body("moves.findAll { it.legal && it.byYou }.move", contains("respond"));
        head.get(address + "/moves").then().body("moves.findAll { it.byYou }", equalTo(List.of()));
    }

    @Test
    void a_challenge_goes_from_the_team_to_the_head_of_service_and_is_resolved() {
        var address = iro.raised(Map.of("raisedAt", "2026-03-02T10:00:00Z"));
        var answer = Map.of("answer", "not_agreed", "response", "No panel before May");
        team.move(address, "respond", plus(answer, "2026-03-04T10:00:00Z"))
                .then()
                .statusCode(201);
        iro.move(address, "not_accept", plus(Map.of("reason", "Too late"), "2026-03-05T10:00:00Z"))
                .then()
                .statusCode(201);
        iro.move(address, "escalate", Map.of("stage", 3))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("reason-missing"));
        // Thursday 5 March: five working days end on 12 March, twenty on 2 April, when it is summer time
        iro.move(address, "escalate", plus(Map.of("stage", 3, "reason", "No time to lose"), "2026-03-05T11:00:00Z"))
                .then()
                .statusCode(201)
                .body("state", equalTo("formal"))
                .body("stage", equalTo(3))
                .body("stageDueAt", equalTo("2026-03-12T17:00:00Z"))
                .body("totalDueAt", equalTo("2026-04-02T16:00:00Z"));
        team.move(address, "respond", answer).then().statusCode(403);
        head.move(
                        address,
                        "respond",
                        plus(Map.of("answer", "agreed", "response", "Panel on the 20th"), "2026-03-13T09:00:00Z"))
                .then()
                .statusCode(201)
                .body("awaiting", equalTo("iro"))
                .body("stageDueAt", nullValue())
                .body("totalDueAt", equalTo("2026-04-02T16:00:00Z"));
        iro.move(address, "accept", plus(Map.of(), "2026-03-16T09:00:00Z"))
                .then()
                .statusCode(201);
        iro.move(address, "resolve", plus(Map.of("outcome", "agreed"), "2026-03-17T09:00:00Z"))
                .then()
                .statusCode(201)
                .body("state", equalTo("resolved"))
                .body("moves.findAll { it.legal }.move", contains("refer"));
        iro.get(address)
                .then()
                .body("responses.accepted", contains(false, true))
                .body("clocks.find { it.kind == 'stage' && it.stage == 0 }.inTime", equalTo(true))
                .body("clocks.find { it.kind == 'stage' && it.stage == 3 }.inTime", equalTo(false))
                .body("clocks.find { it.kind == 'total' }.inTime", equalTo(true))
                // 6, 9, 10, 11, 12, 13 and 16 March; the 17th ended before its cut-off
                .body("clocks.find { it.kind == 'total' }.usedWorkingDays", equalTo(7))
                .body(
                        "moves.move",
                        contains("raise", "respond", "not_accept", "escalate", "respond", "accept", "resolve"));
    }

    @Test
    void a_suspension_takes_the_cut_offs_within_it_off_the_clock() {
        // Monday 9 March 2026; the cut-offs of the 10th and the 11th fall within it, that of the 12th does not
        var address = iro.raised(Map.of("raisedAt", "2026-03-09T10:00:00Z"));
        iro.move(address, "suspend", plus(Map.of("reason", "Child in hospital"), "2026-03-10T09:00:00Z"))
                .then()
                .statusCode(201)
                .body("stageDueAt", nullValue());
        iro.move(address, "escalate", Map.of())
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("move-not-legal"))
                .body("detail", equalTo("The clocks are suspended"))
                .body("errors[0].remedy", equalTo("Legal now: respond, resume, refer, resolve, withdraw"));
        iro.move(address, "resume", plus(Map.of(), "2026-03-12T09:00:00Z"))
                .then()
                .body("stageDueAt", equalTo("2026-03-18T17:00:00Z"));
        iro.get(address)
                .then()
                .body("clocks[0].ledger.state", contains("running", "suspended", "running"))
                .body("clocks[0].ledger.reason", contains("raised", "Child in hospital", "resumed"));
    }

    @Test
    void a_case_is_referred_to_cafcass_at_any_point_and_goes_on() {
        var address = iro.raised(Map.of());
        iro.move(address, "refer", Map.of("reason", "No time for the whole process", "legalAdvice", true))
                .then()
                .statusCode(201)
                .body("state", equalTo("informal"));
        iro.change(
                        address,
                        "/referrals/1",
                        Map.of("cafcassReference", "CF-1", "result", "returned", "resultOn", "2026-01-05"))
                .then()
                .statusCode(200);
        iro.get(address)
                .then()
                .body("referrals.result", contains("returned"))
                .body("standing.state", equalTo("informal"));
        iro.list("&referred=true").then().body("items.id", hasItems(address.substring(address.lastIndexOf('/') + 1)));
    }

    @Test
    void a_move_says_which_version_it_is_based_on_and_is_told_what_happened_since() {
        var address = iro.raised(Map.of());
        iro.request()
                .body(Map.of("move", "escalate"))
                .post(address + "/moves")
                .then()
                .statusCode(428);
        iro.move(address, "\"1\"", "escalate", Map.of()).then().statusCode(201).header("ETag", "\"2\"");
        iro.move(address, "\"1\"", "withdraw", Map.of("reason", "Settled"))
                .then()
                .statusCode(412)
                .body("detail", containsString("Since then: escalated by iro.one at 20"));
    }

    @Test
    void nothing_happens_before_the_raising_or_before_the_last_move_or_in_the_future() {
        var address = iro.raised(Map.of("raisedAt", "2026-03-09T10:00:00Z"));
        var resolve = Map.of("outcome", "agreed");
        refusedAt(iro.move(address, "resolve", plus(resolve, "2026-03-09T09:59:59Z")), "before-the-raising");
        iro.move(address, "escalate", plus(Map.of(), "2026-03-10T10:00:00Z"))
                .then()
                .statusCode(201);
        refusedAt(iro.move(address, "resolve", plus(resolve, "2026-03-10T09:00:00Z")), "before-the-last-move");
        refusedAt(iro.move(address, "resolve", plus(resolve, "2090-03-10T09:00:00Z")), "in-the-future");
    }

    @Test
    void only_the_iro_of_the_case_moves_it() {
        var address = iro.raised(Map.of());
        other.move(address, "withdraw", Map.of("reason", "Mistake")).then().statusCode(403);
        team.move(address, "escalate", Map.of()).then().statusCode(403);
        iro.move(address, "resolve", Map.of()).then().statusCode(400).body("errors[0].column", equalTo("outcome"));
        iro.move(address, "withdraw", Map.of("reason", "Mistake", "outcome", "agreed"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("of-another-move"));
    }

    @RepeatedTest(5)
    void of_two_who_escalate_at_once_one_wins_and_the_other_is_told() throws Exception {
        var address = iro.raised(Map.of());
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Response> escalate = () -> {
                start.await();
                return iro.move(address, "\"1\"", "escalate", Map.of());
            };
            var one = threads.submit(escalate);
            var two = threads.submit(escalate);
            assertOneWon(one.get(), two.get());
        } finally {
            threads.shutdown();
        }
        iro.get(address)
                .then()
                .body("moves.move", contains("raise", "escalate"))
                .body("standing.stage", equalTo(1));
    }

    private static void assertOneWon(Response one, Response two) {
        assertThat(List.of(one.statusCode(), two.statusCode())).containsExactlyInAnyOrder(201, 412);
        var lost = one.statusCode() == 412 ? one : two;
        lost.then().body("detail", containsString("escalated by iro.one"));
    }

    private static void refusedAt(Response answer, String code) {
        answer.then().statusCode(400).body("errors[0].code", equalTo(code));
    }

    private static Map<String, Object> plus(Map<String, ?> fields, String happenedAt) {
        var all = new HashMap<String, Object>(fields);
        all.put("happenedAt", happenedAt);
        return all;
    }
}
