package uk.hearth.escalation.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;
import uk.hearth.escalation.testing.SettableClock;

/** What other systems are told of cases: that something happened and where to read it, never about whom. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeFeedTest {

    // an authority of this test's own
    private static final String HILLINGDON = "E09000017";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", HILLINGDON);
    private final EscalationApi team = EscalationApi.as("manager.team", "manager", HILLINGDON);
    private final EscalationApi council = EscalationApi.as("council.system", "integration", HILLINGDON);

    @Inject
    ReminderRounds rounds;

    @BeforeEach
    void prepare() {
        SettableClock.set("2026-03-02T10:05:00Z");
        EscalationApi.prepare(HILLINGDON);
        team.holding("team_manager", "North team");
    }

    @AfterEach
    void letTheClockRun() {
        SettableClock.letRun();
    }

    @Test
    void a_case_is_followed_from_its_raising_to_its_end_and_told_thinly() {
        var since = council.get(feed("now")).path("next").toString();
        var address = iro.raised(Map.of("raisedAt", "2026-03-02T10:00:00Z", "childReference", "C99123"));
        rounds.goRound();
        roundAt("2026-03-05T09:00:00Z");
        roundAt("2026-03-09T09:00:00Z");
        roundAt("2026-03-09T17:00:00Z");
        SettableClock.set("2026-03-10T10:00:00Z");
        iro.move(address, "escalate", Map.of()).then().statusCode(201);
        team.move(address, "respond", Map.of("answer", "agreed", "response", "Panel on the 20th"))
                .then()
                .statusCode(201);
        iro.move(address, "refer", Map.of("reason", "No time to lose")).then().statusCode(201);
        iro.move(address, "resolve", Map.of("outcome", "agreed")).then().statusCode(201);

        var told = council.get(feed(since));
        var ofCase = "items.findAll { it.subject == '%s' }".formatted(address.substring("/api/v1/".length()));
        List<String> types = told.path(ofCase + ".type");
        assertThat(types)
                .containsExactly(
                        "uk.hearth.escalation.raised",
                        "uk.hearth.escalation.due_soon",
                        "uk.hearth.escalation.due_today",
                        "uk.hearth.escalation.overdue",
                        "uk.hearth.escalation.escalated",
                        "uk.hearth.escalation.responded",
                        "uk.hearth.escalation.referred",
                        "uk.hearth.escalation.resolved");
        List<String> links = told.path(ofCase + ".data.links.self");
        assertThat(links).containsOnly(address);
        assertThat(told.<String>path(ofCase + "[1].data.ids.clock")).isEqualTo("stage");
        assertThat(told.asString())
                .doesNotContain(
                        "C99123", "drift", "March has not been begun", "school", "Panel", "No time", "North team");
    }

    @Test
    void another_authority_is_told_nothing() {
        var other = EscalationApi.as("council.other", "integration", "E09000023");
        var since = other.get("/api/v1/changes?since=now").path("next").toString();
        iro.raised(Map.of("raisedAt", "2026-03-02T10:00:00Z"));
        Response told = other.get("/api/v1/changes?since=" + since);
        assertThat(told.<List<?>>path("items")).isEmpty();
    }

    private void roundAt(String instant) {
        SettableClock.set(instant);
        rounds.goRound();
    }

    private static String feed(String since) {
        return "/api/v1/changes?authority=" + HILLINGDON + "&since=" + since;
    }
}
