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
    private static final String BOLTON = "E08000001";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", BOLTON);
    private final EscalationApi manager = EscalationApi.as("manager.elsewhere", "manager", BOLTON);

    @BeforeEach
    void prepare() {
        EscalationApi.prepare(BOLTON);
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
    void what_cannot_be_raised_is_refused_with_the_reason() {
        refused(Map.of("theme", "old_theme"), 409, "theme-retired");
        refused(Map.of("theme", "no_such_theme"), 400, "unknown-theme");
        refused(Map.of("raisedAt", "1977-12-31T10:00:00Z"), 400, "unknown-calendar-year");
        refused(Map.of("raisedAt", "2009-12-31T10:00:00Z"), 409, "no-protocol");
        refused(Map.of("raisedAt", "2090-01-02T10:00:00Z"), 400, "in-the-future");
        refused(Map.of("stage", 2), 400, "reason-missing");
        refused(Map.of("stage", 1, "informalAttempts", List.of()), 400, "reason-missing");
        refused(Map.of("stage", 5, "skipReason", "Urgent"), 400, "no-such-stage");
        refused(Map.of("childReference", "Ann Smith"), 400, "pattern");
    }

    private void refused(Map<String, ?> changes, int status, String code) {
        iro.raise(changes).then().statusCode(status).body("errors[0].code", equalTo(code));
    }

    @Test
    void the_same_key_raises_once() {
        var body = iro.concern(Map.of());
        var first = iro.request().header("Idempotency-Key", "k-1").body(body).post("/api/v1/escalations");
        var again = iro.request().header("Idempotency-Key", "k-1").body(body).post("/api/v1/escalations");
        again.then().statusCode(201).body("id", equalTo(first.<String>path("id")));
    }

    @Test
    void one_raises_for_another_only_as_their_named_proxy() {
        var support = EscalationApi.as("business.support", "administrator", BOLTON);
        support.raise(Map.of("iro", "iro.one")).then().statusCode(403);
        support.raise(Map.of()).then().statusCode(403);
        EscalationApi.as("past.support", "administrator", BOLTON)
                .actingFor("iro.one", "2020-01-01", "2020-12-31")
                .raise(Map.of("iro", "iro.one"))
                .then()
                .statusCode(403);
        support.actingFor("iro.one", "2020-01-01", "2099-12-31");
        var address = support.raised(Map.of("iro", "iro.one"));
        iro.get(address + "/history")
                .then()
                .statusCode(200)
                .body("items[0].actor", equalTo("business.support"))
                .body("items[0].onBehalfOf", equalTo("iro.one"));
    }

    @Test
    void what_was_raised_is_put_right_by_its_iro() {
        var address = iro.raised(Map.of());
        var right = Map.of(
                "theme",
                "good_work",
                "risk",
                "high",
                "concern",
                "Another matter",
                "childTold",
                true,
                "advocateOffered",
                true,
                "reason",
                "Wrong theme chosen");
        manager.change(address, "", right).then().statusCode(403);
        iro.change(address, "", right).then().statusCode(200).body("theme", equalTo("good_work"));
        iro.get(address + "/history")
                .then()
                .body("items[1].event", equalTo("amended"))
                .body("items[1].before.theme", equalTo("drift_and_delay"))
                .body("items[1].after.theme", equalTo("good_work"));
    }

    @Test
    void praise_has_no_stages_and_no_clocks() {
        var address = iro.raised(Map.of("kind", "good_practice", "theme", "good_work"));
        iro.get(address).then().body("clocks", hasSize(0)).body("standing.stageDueAt", nullValue());
        iro.move(address, "escalate", Map.of()).then().statusCode(409);
        iro.move(address, "resolve", Map.of("outcome", "agreed")).then().statusCode(201);
    }

    @Test
    void the_cases_of_one_child_are_found_without_its_reference_in_an_address() {
        iro.raised(Map.of("childReference", "C-of-search"));
        var about = Map.of("authority", BOLTON, "childReference", "C-of-search");
        iro.request()
                .body(about)
                .post("/api/v1/escalations/searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void cases_are_filtered_by_what_is_on_them() {
        var address = iro.raised(Map.of("team", "Team of filters", "risk", "high"));
        iro.raised(Map.of("team", "Team of filters"));
        iro.move(address, "escalate", Map.of("assignee", "manager.filters"))
                .then()
                .statusCode(201);
        for (var filter : List.of(
                "state=formal", "stage=1", "risk=high", "assignee=manager.filters", "state=formal&state=resolved")) {
            iro.list("&team=Team of filters&" + filter).then().statusCode(200).body("items", hasSize(1));
        }
        for (var filter : List.of(
                "open=false",
                "referred=true",
                "suspended=true",
                "outcome=agreed",
                "closedFrom=2020-01-01",
                "raisedTo=2020-01-01",
                "overdue=true")) {
            iro.list("&team=Team of filters&" + filter).then().statusCode(200).body("items", hasSize(0));
        }
        iro.list("&colour=red").then().statusCode(400);
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
