package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.placement.testing.PlacementApi;
import uk.hearth.placement.testing.Riverbank;

/** Returns that are looked at before they count. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeldReturnsTest {

    private final Riverbank council = new Riverbank();

    // May 2025: A is with a foster carer (U6), B in a children's home (K2).
    private void one_child_is_told_of_and_two_are_sent() {
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6");
        council.send(2026, "2025-05");
        council.child("B", "01/05/2015").episode("B", "02/05/2025", "S C2 K2");
    }

    @Test
    void a_held_return_says_what_its_figures_would_change_and_counts_for_nothing() throws Exception {
        one_child_is_told_of_and_two_are_sent();
        String id = council.sendToBeHeld(2026, "2025-05").path("id");

        assertThat(whenDone(id)).isEqualTo("held");
        read(id).then().body("children", equalTo(2)).body("rows", equalTo(4));
        var number = changes(id, "").getMap("items.find { it.indicator == 'CLA-NUM' }");
        assertThat(number)
                .containsEntry("month", "2025-05")
                .containsEntry("toldWords", "1")
                .containsEntry("newWords", "2");
        // in a foster placement: one of one, then one of two
        assertThat(changes(id, "").getMap("items.find { it.indicator == '903-P1' }"))
                .containsEntry("toldWords", "100.0%")
                .containsEntry("newWords", "50.0%");
        assertThat(council.figures("2025-05-31").of("V1")).isEqualTo("1");
        assertThat(texts("select distinct child from episode_row where authority = '%s'"))
                .containsExactly("A");
        assertThat(texts("select times::text from told_month where authority = '%s'"))
                .containsExactly("1");
        assertThat(texts("select message_key from outbox_message where authority = '%s'"))
                .hasSize(1);
    }

    @Test
    void only_what_differs_is_listed_and_parts_only_if_asked_for() throws Exception {
        one_child_is_told_of_and_two_are_sent();
        String id = council.sendToBeHeld(2026, "2025-05").path("id");
        whenDone(id);

        assertThat(changes(id, "").getList("items.findAll { it.dimension != null }"))
                .isEmpty();
        var byAge = "items.find { it.indicator == 'CLA-NUM' && it.category == '10_to_15' }";
        assertThat(changes(id, "?parts=true").getMap(byAge)).containsEntry("newWords", "2");
        assertThat(changes(id, "?parts=true").<String>getList("items.findAll { it.toldWords == it.newWords }"))
                .isEmpty();
        assertThat(changes(id, "?month=2025-04").<Object>getList("items")).isEmpty();
        council.analyst()
                .request()
                .accept("text/csv")
                .get("/api/v1/returns/" + id + "/differences")
                .then()
                .statusCode(200)
                .body(containsString("2025-05,CLA-NUM"));
    }

    @Test
    void accepted_it_counts_and_its_figures_are_told() throws Exception {
        one_child_is_told_of_and_two_are_sent();
        String id = council.sendToBeHeld(2026, "2025-05").path("id");
        whenDone(id);

        accept(council.as("manager"), id).then().statusCode(202).body("state", equalTo("checking"));
        assertThat(whenDone(id)).isEqualTo("current");
        assertThat(council.figures("2025-05-31").of("V1")).isEqualTo("2");
        assertThat(texts("select times::text from told_month where authority = '%s'"))
                .containsExactly("2");
        assertThat(texts("select action from audit_event where authority = '%s' and action = 'accepted a return'"))
                .hasSize(1);
        accept(council.analyst(), id).then().statusCode(409).body("errors[0].code", equalTo("not-held-back"));
    }

    @Test
    void withdrawn_it_never_counts() throws Exception {
        one_child_is_told_of_and_two_are_sent();
        String id = council.sendToBeHeld(2026, "2025-05").path("id");
        whenDone(id);
        council.analyst()
                .request()
                .contentType("application/json")
                .body(Map.of("reason", "The wrong month"))
                .post("/api/v1/returns/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        assertThat(council.figures("2025-05-31").of("V1")).isEqualTo("1");
        accept(council.analyst(), id).then().statusCode(409);
    }

    @Test
    void what_is_no_return_is_refused_though_it_was_to_be_held() throws Exception {
        String id = council.analyst()
                .sendToBeHeld(2026, "2025-05", "no ZIP".getBytes(UTF_8))
                .path("id");
        assertThat(whenDone(id)).isEqualTo("refused");
    }

    @Test
    void nobody_else_accepts_it_or_reads_what_it_would_change() throws Exception {
        one_child_is_told_of_and_two_are_sent();
        String id = council.sendToBeHeld(2026, "2025-05").path("id");
        whenDone(id);
        var other = PlacementApi.analystOf("E07009999");
        accept(other, id).then().statusCode(404);
        other.get("/api/v1/returns/" + id + "/differences").then().statusCode(404);
        council.as("integration")
                .get("/api/v1/returns/" + id + "/differences")
                .then()
                .statusCode(403);
    }

    private static Response accept(PlacementApi who, String id) {
        return who.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/returns/" + id + "/acceptance");
    }

    private Response read(String id) {
        return council.analyst().get("/api/v1/returns/" + id);
    }

    private JsonPath changes(String id, String query) {
        return council.analyst()
                .get("/api/v1/returns/" + id + "/differences" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String whenDone(String id) throws InterruptedException {
        for (int i = 0; i < 400 && read(id).path("state").equals("checking"); i++) {
            Thread.sleep(50);
        }
        return read(id).path("state");
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return ServiceDatabase.texts(connection, query.formatted(council.authority()));
        }
    }
}
