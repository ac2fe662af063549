package uk.hearth.escalation.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;
import uk.hearth.escalation.testing.SettableClock;

/** Whether people are reminded of deadlines in time, once, and of none that no longer is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindersTest {

    // an authority of this test's own
    private static final String HARROW = "E09000015";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", HARROW);
    private final EscalationApi team = EscalationApi.as("manager.team", "manager", HARROW);
    private final EscalationApi administrator = EscalationApi.administrator(HARROW);

    @Inject
    ReminderRounds rounds;

    @BeforeEach
    void prepare() {
        SettableClock.set("2026-03-02T10:05:00Z");
        EscalationApi.prepare(HARROW);
        team.holding("team_manager", "North team");
    }

    @AfterEach
    void leaveNothingDue() {
        SettableClock.letRun();
    }

    @Test
    void a_deadline_is_told_of_before_it_on_its_day_when_it_passes_and_after_once_each() {
        // Monday 2 March 2026: five working days end on Monday the 9th at 17:00
        var address = raise();
        round();
        iro.get(address + "/reminders")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.kind", contains("due_soon", "due_today", "overdue", "still_overdue"))
                .body(
                        "items.at",
                        contains(
                                "2026-03-05T09:00:00Z",
                                "2026-03-09T09:00:00Z",
                                "2026-03-09T17:00:00Z",
                                "2026-03-16T09:00:00Z"))
                .body("items.state", everyItem(equalTo("waiting")));
        roundAt("2026-03-05T08:59:59Z");
        assertThat(told(address)).isEmpty();
        roundAt("2026-03-05T09:00:00Z");
        assertThat(told(address)).containsExactly("due_soon");
        roundAt("2026-03-09T16:59:59Z");
        assertThat(told(address)).containsExactly("due_soon", "due_today");
        roundAt("2026-03-09T17:00:00Z");
        assertThat(told(address)).containsExactly("due_soon", "due_today", "overdue");
        roundAt("2026-03-27T09:00:00Z");
        round();
        assertThat(told(address)).containsExactly("due_soon", "due_today", "overdue", "still_overdue");
        iro.get(address + "/history")
                .then()
                .body("items.event", contains("raised", "due_soon", "due_today", "overdue", "still_overdue"))
                .body("items[3].actor", equalTo("escalation-service"))
                .body("items[3].happenedAt", equalTo("2026-03-09T17:00:00Z"))
                .body("items[3].after.clock", equalTo("stage"));
        // a reminder changes nothing that a change could be based on
        iro.get(address).then().header("ETag", "\"1\"");
    }

    @Test
    void of_a_deadline_that_was_past_when_it_was_set_only_the_last_reminder_is_told() {
        SettableClock.set("2026-03-11T10:00:00Z");
        var address = raise();
        round();
        assertThat(told(address)).containsExactly("overdue");
        iro.get(address + "/reminders")
                .then()
                .body("items.findAll { it.droppedBecause == 'passed' }.kind", contains("due_soon", "due_today"))
                .body("items.findAll { it.state == 'waiting' }.kind", contains("still_overdue"));
    }

    @Test
    void reminders_follow_their_case_from_stage_to_stage_and_end_with_it() {
        var address = raise();
        round();
        SettableClock.set("2026-03-03T10:00:00Z");
        iro.move(address, "escalate", Map.of()).then().statusCode(201);
        round();
        iro.get(address + "/reminders")
                .then()
                .body(
                        "items.findAll { it.stage == 0 && it.clock == 'stage' }.droppedBecause",
                        everyItem(equalTo("ended")))
                .body("items.findAll { it.state == 'waiting' }.clock", hasItems("stage", "total"));
        // five working days after Tuesday 3 March end on the 10th, twenty on the 31st, in summer time
        iro.get(address + "/reminders")
                .then()
                .body(
                        "items.findAll { it.kind == 'overdue' && it.state == 'waiting' }.at",
                        contains("2026-03-10T17:00:00Z", "2026-03-31T16:00:00Z"));
        SettableClock.set("2026-03-04T10:00:00Z");
        iro.move(address, "resolve", Map.of("outcome", "agreed")).then().statusCode(201);
        roundAt("2026-05-01T10:00:00Z");
        assertThat(told(address)).isEmpty();
        iro.get(address + "/reminders").then().body("items.droppedBecause", everyItem(equalTo("ended")));
        iro.get(address + "/history").then().body("items.event", contains("raised", "escalated", "resolved"));
    }

    @Test
    void nothing_is_told_of_a_case_that_ended_since_the_last_round() {
        var address = raise();
        round();
        SettableClock.set("2026-03-09T17:00:01Z");
        iro.move(address, "withdraw", Map.of("reason", "Mistake")).then().statusCode(201);
        round();
        assertThat(told(address)).isEmpty();
    }

    @Test
    void a_suspended_clock_has_none_and_they_are_back_when_it_runs_again() {
        var address = raise();
        round();
        SettableClock.set("2026-03-03T10:00:00Z");
        iro.move(address, "suspend", Map.of("reason", "Court")).then().statusCode(201);
        roundAt("2026-03-12T10:00:00Z");
        assertThat(told(address)).isEmpty();
        iro.get(address + "/reminders").then().body("items.droppedBecause", everyItem(equalTo("suspended")));
        iro.move(address, "resume", Map.of()).then().statusCode(201);
        // no cut-off before the 3rd was counted: five from Thursday the 12th, whose cut-off is still to come
        iro.get(address).then().body("standing.stageDueAt", equalTo("2026-03-18T17:00:00Z"));
        round();
        roundAt("2026-03-18T17:00:00Z");
        assertThat(told(address)).containsExactly("due_soon", "due_today", "overdue");
    }

    @Test
    void a_closed_day_moves_the_reminders_with_the_deadline_and_those_that_come_after_it() {
        var address = raise();
        round();
        correct("2026-03-06");
        round();
        iro.get(address + "/reminders")
                .then()
                .body("items.findAll { it.state == 'dropped' }.droppedBecause", everyItem(equalTo("deadline_moved")))
                .body(
                        "items.findAll { it.state == 'waiting' }.at",
                        contains(
                                "2026-03-05T09:00:00Z",
                                "2026-03-10T09:00:00Z",
                                "2026-03-10T17:00:00Z",
                                "2026-03-17T09:00:00Z"));
        iro.get(address + "/history").then().body("items.event", contains("raised", "deadlines_moved"));
        // after the deadline: it stays, and what is to be told later of it goes on by a day
        correct("2026-03-12");
        round();
        iro.get(address + "/reminders")
                .then()
                .body(
                        "items.find { it.state == 'waiting' && it.kind == 'still_overdue' }.at",
                        equalTo("2026-03-18T09:00:00Z"));
        withdraw("2026-03-12");
        withdraw("2026-03-06");
        round();
        iro.get(address + "/reminders")
                .then()
                .body("items.findAll { it.dueAt == '2026-03-09T17:00:00Z' }.state", everyItem(equalTo("waiting")))
                .body("items.findAll { it.dueAt == '2026-03-10T17:00:00Z' }.state", everyItem(equalTo("dropped")));
        roundAt("2026-03-20T09:00:00Z");
        assertThat(told(address)).containsExactly("due_soon", "due_today", "overdue", "still_overdue");
    }

    @Test
    void many_rounds_at_once_tell_each_reminder_once() throws Exception {
        var cases = IntStream.range(0, 12).mapToObj(any -> raise()).toList();
        SettableClock.set("2026-03-27T09:00:00Z");
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> round = () -> {
                rounds.goRound();
                return true;
            };
            for (var one : threads.invokeAll(Collections.nCopies(8, round))) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        round();
        for (var address : cases) {
            iro.get(address + "/history").then().body("items.event", contains("raised", "still_overdue"));
        }
    }

    @Test
    void the_worklist_has_what_is_overdue_first_with_its_last_reminder() {
        var late = raise();
        SettableClock.set("2026-03-06T10:00:00Z");
        var later = iro.raised(Map.of("raisedAt", "2026-03-06T09:00:00Z"));
        roundAt("2026-03-10T10:00:00Z");
        team.get("/api/v1/worklist?limit=200&authority=" + HARROW)
                .then()
                .statusCode(200)
                .body("items.standing.id", hasItems(id(late), id(later)))
                .body("items.find { it.standing.id == '%s' }.reminded.kind".formatted(id(late)), equalTo("overdue"))
                .body("items.find { it.standing.id == '%s' }.reminded".formatted(id(later)), equalTo(null));
        List<Boolean> overdue =
                team.get("/api/v1/worklist?limit=200&authority=" + HARROW).path("items.standing.overdue");
        assertThat(overdue.lastIndexOf(true)).isLessThan(overdue.indexOf(false));
    }

    @Test
    void an_authority_says_when_it_is_reminded_and_open_deadlines_follow() {
        var address = raise();
        round();
        var tag = administrator
                .get("/api/v1/reminder-settings?authority=" + HARROW)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        var wanted = Map.of("daysBefore", List.of(3, 1), "daysAfter", List.of(), "atHour", "08:30", "byEmail", false);
        change(null, wanted).statusCode(428);
        change("\"77\"", wanted).statusCode(412);
        change(tag, Map.of("daysBefore", List.of(0), "daysAfter", List.of(), "atHour", "08:30", "byEmail", true))
                .statusCode(400);
        var changed = change(tag, wanted)
                .statusCode(200)
                .body("daysBefore", contains(1, 3))
                .body("atHour", equalTo("08:30:00"))
                .extract()
                .header("ETag");
        round();
        iro.get(address + "/reminders")
                .then()
                .body(
                        "items.findAll { it.state == 'waiting' }.at",
                        contains(
                                "2026-03-04T08:30:00Z",
                                "2026-03-06T08:30:00Z",
                                "2026-03-09T08:30:00Z",
                                "2026-03-09T17:00:00Z"))
                .body(
                        "items.findAll { it.droppedBecause == 'settings_changed' }.kind",
                        contains("due_soon", "still_overdue"));
        change(changed, Map.of("daysBefore", List.of(2), "daysAfter", List.of(5), "atHour", "09:00", "byEmail", true))
                .statusCode(200);
    }

    @Test
    void another_authority_cannot_learn_that_a_case_has_reminders() {
        var address = raise();
        round();
        var stranger = EscalationApi.as("manager.other", "manager", "E09000023");
        stranger.get(address + "/reminders").then().statusCode(404);
        stranger.get("/api/v1/reminder-settings?authority=" + HARROW).then().statusCode(403);
        iro.get(address + "/reminders").then().body("items", not(empty())).body("items.state", hasItem("waiting"));
    }

    private String raise() {
        return iro.raised(Map.of("raisedAt", "2026-03-02T10:00:00Z"));
    }

    private void round() {
        rounds.goRound();
    }

    private void roundAt(String instant) {
        SettableClock.set(instant);
        round();
    }

    private List<String> told(String address) {
        return iro.get(address + "/reminders").path("items.findAll { it.state == 'told' }.kind");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private ValidatableResponse change(@Nullable String tag, Map<String, ?> wanted) {
        var request = administrator.request().queryParam("authority", HARROW).body(wanted);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/api/v1/reminder-settings")
                .then();
    }

    private void correct(String day) {
        administrator
                .request()
                .queryParam("authority", HARROW)
                .body(Map.of("kind", "closed", "name", "Offices flooded"))
                .header("If-Match", "*")
                .put("/api/v1/calendar-corrections/" + day)
                .then()
                .statusCode(201);
    }

    private void withdraw(String day) {
        administrator
                .request()
                .queryParam("authority", HARROW)
                .header("If-Match", "*")
                .delete("/api/v1/calendar-corrections/" + day)
                .then()
                .statusCode(204);
    }
}
