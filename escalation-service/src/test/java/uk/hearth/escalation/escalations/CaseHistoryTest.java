package uk.hearth.escalation.escalations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.escalation.testing.EscalationApi;
import uk.hearth.kit.testing.ServiceDatabase;

/** The case as it stood at any instant. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseHistoryTest {

    // an authority of this test's own
    private static final String ROCHDALE = "E08000005";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", ROCHDALE);
    private final EscalationApi team = EscalationApi.as("manager.team", "manager", ROCHDALE);

    @BeforeEach
    void prepare() {
        EscalationApi.prepare(ROCHDALE);
        team.holding("team_manager", null);
    }

    @Test
    void at_each_instant_the_case_stood_as_it_was_read_then() {
        var address = iro.raised(Map.of());
        var read = new HashMap<Instant, Map<String, Object>>();
        remember(address, read);
        iro.move(address, "escalate", Map.of("assignee", "manager.team")).then().statusCode(201);
        remember(address, read);
        iro.request()
                .body(Map.of("what", "Book it", "owner", "manager.team", "dueOn", "2026-12-01"))
                .post(address + "/actions")
                .then()
                .statusCode(201);
        iro.request()
                .body(Map.of("kind", "plan", "reference", "PL-1"))
                .post(address + "/links")
                .then()
                .statusCode(201);
        remember(address, read);
        team.move(address, "respond", Map.of("answer", "agreed", "response", "It is booked"))
                .then()
                .statusCode(201);
        remember(address, read);
        iro.move(address, "accept", Map.of()).then().statusCode(201);
        iro.move(address, "suspend", Map.of("reason", "Waiting for the panel"))
                .then()
                .statusCode(201);
        remember(address, read);
        iro.move(address, "resume", Map.of()).then().statusCode(201);
        iro.move(address, "refer", Map.of("reason", "To be safe")).then().statusCode(201);
        iro.move(address, "resolve", Map.of("outcome", "agreed")).then().statusCode(201);
        remember(address, read);

        assertThat(read).hasSize(6);
        read.forEach((at, standing) ->
                assertThat(known(address + "?asAt=" + at)).as("%s", at).isEqualTo(standing));
    }

    private void remember(String address, Map<Instant, Map<String, Object>> read) {
        var known = known(address);
        read.put(Instant.now(), known);
    }

    /** All but what goes by the time of reading. */
    private Map<String, Object> known(String path) {
        Map<String, Object> view = new HashMap<>(
                iro.get(path).then().statusCode(200).extract().jsonPath().getMap("$"));
        view.remove("asAt");
        view.remove("clocks");
        return view;
    }

    @Test
    void before_it_was_raised_there_was_no_case() {
        var before = Instant.now();
        var address = iro.raised(Map.of());
        iro.get(address + "?asAt=" + before).then().statusCode(404);
        iro.get(address + "?asAt=yesterday").then().statusCode(400);
    }

    @Test
    void each_event_tells_who_did_it_and_the_facts_before_and_after() {
        var address = iro.raised(Map.of());
        iro.move(address, "escalate", Map.of("stage", 2, "reason", "Urgent"))
                .then()
                .statusCode(201);
        iro.get(address + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("raised", "escalated"))
                .body("items[1].actor", equalTo("iro.one"))
                .body("items[1].note", equalTo("Urgent"))
                .body("items[1].before.state", equalTo("informal"))
                .body("items[1].after.state", equalTo("formal"))
                .body("items[1].before.stage", equalTo(0))
                .body("items[1].after.stage", equalTo(2))
                .body(
                        "items[1].after.keySet()",
                        containsInAnyOrder("state", "stage", "stageEnteredAt", "totalDueAt", "version"));
    }

    @Test
    void history_is_only_ever_added_to() {
        iro.raised(Map.of());
        for (var table : List.of("escalation_event", "escalation_move", "clock_entry", "escalation_comment")) {
            assertThatThrownBy(() -> change("update %s set %s = null".formatted(table, column(table))))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static String column(String table) {
        return table.equals("escalation_comment") ? "written_by" : "actor";
    }

    private static void change(String sql) throws SQLException {
        try (var connection = ServiceDatabase.application();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
