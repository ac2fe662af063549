package uk.hearth.escalation.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;

/** What an authority knows of its calendar better than the rules, and the deadlines that follow. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarCorrectionsTest {

    // an authority of this test's own
    private static final String SALFORD = "E08000006";

    private final EscalationApi administrator = EscalationApi.administrator(SALFORD);
    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", SALFORD);

    @BeforeEach
    void prepare() {
        EscalationApi.prepare(SALFORD);
    }

    @Test
    void open_deadlines_follow_a_closed_day_and_the_history_says_why() {
        // Monday 2 February 2026: five working days end on Monday the 9th, with the 5th closed on the 10th
        var address = iro.raised(Map.of("raisedAt", "2026-02-02T10:00:00Z"));
        var ended = iro.raised(Map.of("raisedAt", "2026-02-02T10:00:00Z"));
        iro.move(ended, "withdraw", Map.of("reason", "Mistake", "happenedAt", "2026-02-03T10:00:00Z"));
        var untouched = iro.raised(Map.of("raisedAt", "2026-02-05T10:00:00Z"));
        correct("2026-02-05", "closed", "Offices flooded")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        iro.get(address)
                .then()
                .header("ETag", "\"2\"")
                .body("standing.stageDueAt", equalTo("2026-02-10T17:00:00Z"))
                .body("clocks[0].dueAt", equalTo("2026-02-10T17:00:00Z"));
        iro.get(address + "/history")
                .then()
                .body("items.event", contains("raised", "deadlines_moved"))
                .body("items[1].note", equalTo("2026-02-05 closed: Offices flooded"))
                .body("items[1].actor", equalTo("administrator.test"))
                .body("items[1].before.stageDueAt", equalTo("2026-02-09T17:00:00+00:00"))
                .body("items[1].after.stageDueAt", equalTo("2026-02-10T17:00:00+00:00"));
        iro.get(ended + "/history").then().body("items", hasSize(2));
        iro.get(untouched + "/history").then().body("items", hasSize(1));

        based("\"1\"").delete(day("2026-02-05")).then().statusCode(204);
        iro.get(address).then().body("standing.stageDueAt", equalTo("2026-02-09T17:00:00Z"));
    }

    @Test
    void a_bank_holiday_that_is_withdrawn_brings_deadlines_forward() {
        // Thursday 2 April 2026; Good Friday and Easter Monday are off: 7, 8, 9, 10, 13 April
        var address = iro.raised(Map.of("raisedAt", "2026-04-02T08:00:00Z"));
        iro.get(address).then().body("standing.stageDueAt", equalTo("2026-04-13T16:00:00Z"));
        correct("2026-04-06", "holiday_removed", "Moved by proclamation").then().statusCode(201);
        iro.get(address).then().body("standing.stageDueAt", equalTo("2026-04-10T16:00:00Z"));
        correct("2026-04-09", "holiday_added", "Instead").then().statusCode(201);
        iro.get(address).then().body("standing.stageDueAt", equalTo("2026-04-13T16:00:00Z"));
    }

    @Test
    void a_suspended_clock_follows_when_it_runs_again() {
        var address = iro.raised(Map.of("raisedAt", "2026-06-01T08:00:00Z"));
        iro.move(address, "suspend", Map.of("reason", "Court", "happenedAt", "2026-06-02T08:00:00Z"));
        correct("2026-06-12", "closed", "Away day").then().statusCode(201);
        // the cut-offs of 2 and 3 June fall within: 4, 5, 8, 9, 10 June
        iro.move(address, "resume", Map.of("happenedAt", "2026-06-04T08:00:00Z"))
                .then()
                .body("stageDueAt", equalTo("2026-06-10T16:00:00Z"));
    }

    @Test
    void a_correction_is_changed_with_the_version_that_was_read() {
        correct("2026-08-03", "closed", "Works").then().statusCode(201);
        correct("2026-08-03", "closed", "Building works").then().statusCode(428);
        based("\"7\"")
                .body(says("closed", "Building works"))
                .put(day("2026-08-03"))
                .then()
                .statusCode(412);
        based("\"1\"")
                .body(says("closed", "Building works"))
                .put(day("2026-08-03"))
                .then()
                .statusCode(200);
        iro.get("/api/v1/calendar-corrections?authority=" + SALFORD)
                .then()
                .statusCode(200)
                .body("items.findAll { it.day == '2026-08-03' }.name", contains("Building works"));
    }

    @Test
    void a_year_whose_calendar_is_unknown_is_refused() {
        correct("2101-01-03", "closed", "Far off")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-calendar-year"));
    }

    private Response correct(String day, String kind, String name) {
        return administrator.request().body(says(kind, name)).put(day(day));
    }

    private RequestSpecification based(String tag) {
        return administrator.request().header("If-Match", tag);
    }

    private static Map<String, String> says(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }

    private static String day(String day) {
        return "/api/v1/calendar-corrections/" + day + "?authority=" + SALFORD;
    }
}
