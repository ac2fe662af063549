package uk.hearth.placement.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.returns.Rows;
import uk.hearth.placement.testing.Riverbank;

/** What is left in the outbox for kpi-service. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ObjectMapper json;

    private final Riverbank council = new Riverbank();

    private record Message(String key, JsonNode items) {

        JsonNode item(String indicator) {
            return item(indicator, null);
        }

        JsonNode item(String indicator, @Nullable String category) {
            return StreamSupport.stream(items.spliterator(), false)
                    .filter(item -> item.get("indicator").asText().equals(indicator))
                    .filter(item -> category == null
                            ? item.get("category") == null
                            : item.get("category") != null
                                    && item.get("category").asText().equals(category))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Message> messages() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = dataSource.getConnection()) {
                Rows.list(
                        connection,
                        "select set_config('hearth.authorities', ?, true)",
                        row -> row.getString(1),
                        council.authority());
                return Rows.list(
                        connection,
                        "select message_key, convert_from(body, 'UTF8') as body from outbox_message where authority = ? order by id",
                        row -> new Message(row.getString("message_key"), read(row.getString("body"))),
                        council.authority());
            }
        });
    }

    private List<Message> of(String month) {
        return messages().stream()
                .filter(message -> message.key().contains("/" + month + "/"))
                .toList();
    }

    private void withdraw(String id) {
        council.analyst()
                .request()
                .contentType("application/json")
                .body(Map.of("reason", "Sent too early"))
                .post("/api/v1/returns/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private JsonNode read(String body) throws SQLException {
        try {
            return json.readTree(body).get("items");
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private void two_children() {
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6");
        council.child("B", "01/05/2015").episode("B", "02/05/2025", "S C2 K2");
    }

    @Test
    void a_months_return_tells_its_month_with_a_link_to_the_children_behind_each_figure() {
        two_children();
        council.send(2026, "2025-05");

        var messages = messages();
        assertThat(messages).hasSize(1);
        var may = messages.get(0);
        assertThat(may.key()).isEqualTo("figures/%s/2025-05/1".formatted(council.authority()));
        assertThat(may.item("CLA-NUM").get("value").asInt()).isEqualTo(2);
        assertThat(may.item("CLA-NUM").get("period").asText()).isEqualTo("2025-05");
        assertThat(may.item("903-P1").get("numerator").asInt()).isEqualTo(1);
        assertThat(may.item("903-P1").get("denominator").asInt()).isEqualTo(2);
        assertThat(may.item("CLA-STABLE-3PLUS").get("note").asText())
                .isEqualTo("Rule S1/1 placement_change=new_carer/0. Children behind it: http://localhost:8083"
                        + "/api/v1/figures/S1/children?authority=%s&asAt=2025-05-31".formatted(council.authority()));
        assertThat(may.item("CLA-NUM", "10_to_15").get("value").asInt()).isEqualTo(2);
        assertThat(may.item("CLA-STABLE-LONG").get("value").asText()).isEqualTo("not_applicable");
    }

    @Test
    void a_years_return_tells_its_twelve_months_and_the_months_that_look_back_to_it() {
        council.child("A", "01/05/2015").episode("A", "01/05/2026", "P C2 U6");
        council.send(2027, "2026-06");
        council.anew();
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2025", "S C2 U6 01/08/2025 X1 CARPL")
                .episode("A", "01/08/2025", "P C2 U6 01/10/2025 X1 CARPL")
                .episode("A", "01/10/2025", "P C2 U6");
        council.send(2026);

        assertThat(messages())
                .extracting(message -> message.key().substring(18))
                .containsExactly(
                        "2026-06/1",
                        "2025-04/1",
                        "2025-05/1",
                        "2025-06/1",
                        "2025-07/1",
                        "2025-08/1",
                        "2025-09/1",
                        "2025-10/1",
                        "2025-11/1",
                        "2025-12/1",
                        "2026-01/1",
                        "2026-02/1",
                        "2026-03/1",
                        "2026-06/2");
    }

    @Test
    void the_same_figures_are_not_told_twice() {
        two_children();
        council.send(2026, "2025-05");
        council.anew();
        council.child("B", "01/05/2015").episode("B", "02/05/2025", "S C2 K2");
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6");
        council.send(2026, "2025-05"); // other bytes, the same children

        assertThat(messages()).hasSize(1);
    }

    @Test
    void a_part_that_nobody_is_in_any_more_is_told_as_nothing() {
        two_children();
        council.send(2026, "2025-05");
        council.anew();
        council.child("A", "01/05/2015").episode("A", "01/05/2025", "S C2 U6");
        council.child("B", "01/05/2015").episode("B", "02/05/2025", "S C2 U6");
        council.send(2026, "2025-05");

        var again = messages().get(1);
        assertThat(again.item("CLA-NUM", "fostering_other").get("value").asInt())
                .isEqualTo(2);
        assertThat(again.item("CLA-NUM", "childrens_home").get("value").asInt()).isZero();
    }

    @Test
    void what_the_years_return_does_not_say_of_a_month_stays_as_the_months_own_told_it() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2023", "S C2 U6")
                .row("oc2", "A,01/05/2015,12,,0,,1,1,0,0,,");
        String may = council.send(2026, "2025-05").path("id");
        council.child("B", "01/05/2015").episode("B", "02/05/2025", "S C2 K2");
        String id = council.send(2026).path("id");

        var again = of("2025-05").get(1);
        assertThat(again.item("CLA-NUM").get("value").asInt()).isEqualTo(2);
        assertThat(again.item("CLA-DENTAL").get("numerator").asInt()).isEqualTo(1);
        assertThat(again.item("903-H6B", "normal").get("numerator").asInt()).isEqualTo(1);

        withdraw(id);
        assertThat(of("2025-05").get(2).item("CLA-NUM").get("value").asInt()).isEqualTo(1);
        withdraw(may);
        assertThat(of("2025-05").get(3).item("CLA-DENTAL").get("value").asText())
                .isEqualTo("not_available");
    }

    @Test
    void a_month_without_a_return_any_more_is_taken_back() {
        two_children();
        String id = council.send(2026, "2025-05").path("id");
        withdraw(id);

        var last = messages().get(1);
        assertThat(last.item("CLA-NUM").get("value").asText()).isEqualTo("not_available");
        assertThat(last.item("CLA-NUM", "10_to_15").get("value").asText()).isEqualTo("not_available");
    }

    @Test
    void counting_in_another_way_tells_every_month_that_changes() {
        council.child("A", "01/05/2015")
                .episode("A", "01/05/2025", "S C2 U6 01/06/2025 X1 OTHER")
                .episode("A", "01/06/2025", "T C2 U6 01/07/2025 X1 OTHER")
                .episode("A", "01/07/2025", "T C2 U6");
        council.send(2026, "2025-07");
        council.as("manager")
                .request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("value", "any_move", "reason", "As the panel agreed"))
                .put("/api/v1/counting-parameters/placement_change?authority=" + council.authority())
                .then()
                .statusCode(200);

        assertThat(messages()).hasSize(2);
        assertThat(messages().get(1).item("CLA-STABLE-3PLUS").get("numerator").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_demonstration_registers_every_indicator_that_is_told() throws IOException {
        var registered = Files.readAllLines(Path.of("../deploy/demonstration/returns-indicators.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();

        assertThat(registered)
                .isEqualTo(KpiIndicatorsResource.indicators().stream()
                        .map(KpiIndicator::code)
                        .toList());
    }

    @Test
    void the_definitions_name_their_source_and_months_in_words() {
        assertThat(KpiIndicatorsResource.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.sourceSystem()).isEqualTo("Returns and placements");
            assertThat(indicator.definition()).doesNotContainPattern("\\b1 months");
        });
    }
}
