package uk.hearth.escalation.escalations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.escalation.testing.EscalationApi;

/** Who sees that a case exists, and who sees what is said of the child. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SightTest {

    // authorities of this test's own
    private static final String MANCHESTER = "E08000003";
    private static final String OLDHAM = "E08000004";
    private static final String SECRET = "The plan agreed in March";

    private final EscalationApi iro = EscalationApi.as("iro.one", "iro", MANCHESTER);

    @BeforeEach
    void prepare() {
        EscalationApi.prepare(MANCHESTER);
    }

    @Test
    void a_manager_of_another_authority_cannot_learn_that_a_case_exists() {
        var there = iro.raised(Map.of());
        var nowhere = "/api/v1/escalations/" + UUID.randomUUID();
        var stranger = EscalationApi.as("manager.oldham", "manager", OLDHAM);
        for (var path : List.of("", "?asAt=2090-01-01T00:00:00Z", "/moves", "/history", "/comments")) {
            assertSame(stranger.get(there + path), stranger.get(nowhere + path));
        }
        var move = Map.of("move", "escalate");
        var action = Map.of("what", "x", "owner", "y", "dueOn", "2026-01-01");
        assertSame(post(stranger, there + "/moves", move), post(stranger, nowhere + "/moves", move));
        assertSame(post(stranger, there + "/actions", action), post(stranger, nowhere + "/actions", action));
        assertSame(
                post(stranger, there + "/comments", Map.of("comment", "x")),
                post(stranger, nowhere + "/comments", Map.of("comment", "x")));
        assertSame(
                stranger.request().body(Map.of()).put(there + "/assignment"),
                stranger.request().body(Map.of()).put(nowhere + "/assignment"));
        stranger.list("").then().body("items", equalTo(List.of()));
        stranger.get("/api/v1/escalations?authority=" + MANCHESTER).then().statusCode(403);
        stranger.get("/api/v1/changes").then().statusCode(200).body(not(containsString(idOf(there))));
    }

    private static Response post(EscalationApi who, String path, Map<String, ?> body) {
        return who.request().body(body).post(path);
    }

    /** The same status, body and headers, but for what differs with every request. */
    private static void assertSame(Response there, Response nowhere) {
        assertThat(there.statusCode()).isEqualTo(404);
        assertThat(comparable(there)).isEqualTo(comparable(nowhere));
    }

    private static Map<String, Object> comparable(Response answer) {
        var seen = new HashMap<String, Object>();
        answer.headers().forEach(header -> seen.put(header.getName(), header.getValue()));
        List.of("Correlation-Id", "RateLimit", "Date").forEach(seen::remove);
        Map<String, Object> body = new HashMap<>(answer.jsonPath().getMap("$"));
        body.remove("traceId");
        seen.put("body", body);
        seen.put("status", answer.statusCode());
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void words_about_the_child_are_for_those_on_the_case(String path) {
        var address = iro.raised(Map.of("assignee", "manager.assigned"));
        for (var blind : List.of(
                person("manager.nobody", "manager"),
                person("administrator.test", "administrator"),
                person("auditor.test", "auditor"),
                person("iro.other", "iro"),
                person("manager.south", "manager").holding("team_manager", "South team"),
                person("manager.above", "manager").holding("director", null))) {
            blind.get(address + path).then().statusCode(200).body(not(containsString(SECRET)));
        }
        for (var reader : List.of(
                iro,
                person("manager.assigned", "manager"),
                person("manager.north", "manager").holding("team_manager", "North team"),
                person("manager.whole", "manager").holding("team_manager", null),
                person("iro.lead", "manager").holding("iro_manager", null),
                person("iro.cover", "iro").actingFor("iro.one", "2020-01-01", "2099-12-31"))) {
            reader.get(address + path).then().statusCode(200).body(containsString(SECRET));
        }
    }

    @Test
    void the_owner_of_a_stage_that_was_bypassed_does_not_read_the_words_and_that_of_the_stage_reached_does() {
        var bypassed = person("manager.service", "manager").holding("service_manager", null);
        var reached = person("manager.hos", "manager").holding("head_of_service", null);
        var address = iro.raised(Map.of("stage", 3, "skipReason", "No time"));
        bypassed.get(address).then().body("wordsShown", equalTo(false));
        reached.get(address).then().body("wordsShown", equalTo(true));
    }

    @Test
    void a_delegate_and_the_owner_of_an_action_are_on_the_case_while_they_have_it() {
        var deputy = person("manager.deputy", "manager");
        var worker = person("manager.worker", "manager");
        var address = iro.raised(Map.of("team", "East team"));
        deputy.get(address).then().body("wordsShown", equalTo(false));
        iro.change(
                        address,
                        "/assignment",
                        Map.of("assignee", "manager.east", "delegate", "manager.deputy", "delegateUntil", "2099-01-01"))
                .then()
                .statusCode(200);
        deputy.get(address).then().body("wordsShown", equalTo(true));
        post(iro, address + "/actions", Map.of("what", "Book it", "owner", "manager.worker", "dueOn", "2026-12-01"))
                .then()
                .statusCode(201);
        worker.get(address).then().body("wordsShown", equalTo(true));
        worker.change(
                        address,
                        "/actions/1",
                        Map.of(
                                "what",
                                "Book it",
                                "owner",
                                "manager.worker",
                                "dueOn",
                                "2026-12-01",
                                "status",
                                "done",
                                "doneOn",
                                "2026-01-05"))
                .then()
                .statusCode(200);
        worker.get(address).then().body("wordsShown", equalTo(false)).body("actions[0].what", nullValue());
    }

    @Test
    void each_view_is_in_the_audit_trail_with_what_was_shown() {
        var address = iro.raised(Map.of());
        iro.get(address);
        person("manager.nobody", "manager").get(address);
        person("auditor.test", "auditor")
                .get("/api/v1/audit-events?authority=" + MANCHESTER + "&subjectKind=escalation&subjectId="
                        + idOf(address))
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("viewed", "viewed", "raised")))
                .body("items[0].detail.shown", equalTo("without free text"))
                .body("items[0].actor", equalTo("manager.nobody"))
                .body("items[1].detail.shown", equalTo("everything"));
    }

    @Test
    void a_list_shows_the_child_s_reference_to_those_on_the_case_only() {
        iro.raised(Map.of("team", "List team", "childReference", "C-LISTED"));
        iro.list("&team=List team").then().body("items.childReference", hasItems("C-LISTED"));
        person("manager.nobody", "manager")
                .list("&team=List team")
                .then()
                .body("items", not(equalTo(List.of())))
                .body("items.childReference", everyItem(nullValue()))
                .body(not(containsString(SECRET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "analyst", "commissioner"})
    void whoever_sees_aggregates_only_sees_no_case(String role) {
        var address = iro.raised(Map.of());
        person("some.body", role).get(address).then().statusCode(403);
        person("some.body", role).list("").then().statusCode(403);
    }

    private static EscalationApi person(String name, String role) {
        return EscalationApi.as(name, role, MANCHESTER);
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
