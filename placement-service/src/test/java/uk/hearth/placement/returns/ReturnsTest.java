package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.testing.PlacementApi.analystOf;
import static uk.hearth.placement.testing.PlacementApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final String authority = "E0600%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = analystOf(authority);

    static byte[] small(String child) {
        return Files903.zip(Map.of(
                "header.csv", HEADER.replace("A1", child).getBytes(UTF_8),
                "episodes.csv", EPISODES.replace("A1", child).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022})
    void the_sample_returns_are_taken(int year) {
        analyst.sendZip(year, null, Files903.sample(year))
                .then()
                .statusCode(201)
                .body("state", equalTo("current"))
                .body("rulesRun", greaterThan(20))
                .body("tables.Episodes", greaterThan(200));
    }

    @Test
    void a_return_of_several_parts_and_one_of_xml_are_taken() {
        analyst.sendParts(2026, Map.of("one", HEADER, "two", EPISODES))
                .then()
                .statusCode(201)
                .body("children", equalTo(1))
                .body("rows", equalTo(2));
        analyst.sendXml(2025, """
                <EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>M</SEX><DOB>01/05/2015</DOB></HEADER>
                <EPISODE><DECOM>01/06/2024</DECOM><RNE>S</RNE></EPISODE></CHILD></EXPSSDA903>""").then().statusCode(201).body("children", equalTo(1));
    }

    @Test
    void a_return_supersedes_the_one_before_of_its_period_and_of_no_other() {
        String may = analyst.sendZip(2026, "2025-05", small("A1")).path("id");
        String june = analyst.sendZip(2026, "2025-06", small("A1")).path("id");
        String juneAgain = analyst.sendZip(2026, "2025-06", small("A2")).path("id");

        assertThat(state(may)).isEqualTo("current");
        assertThat(state(june)).isEqualTo("superseded");
        assertThat(state(juneAgain)).isEqualTo("current");
    }

    @Test
    void the_same_bytes_again_change_nothing() {
        byte[] bytes = small("A1");
        String first = analyst.sendZip(2026, null, bytes).path("id");

        analyst.sendZip(2026, null, bytes).then().statusCode(200).body("id", equalTo(first));
        assertThat(analyst.list("/api/v1/returns").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void the_same_bytes_twice_at_once_are_one_return() throws Exception {
        byte[] bytes = small("A1");
        Callable<Integer> send = () -> analyst.sendZip(2026, null, bytes).statusCode();
        var senders = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Integer>();
        for (var sent : senders.invokeAll(List.of(send, send))) {
            answers.add(sent.get());
        }
        senders.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 201);
        assertThat(analyst.list("/api/v1/returns").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void a_return_that_is_withdrawn_gives_way_to_the_one_before() {
        String first = analyst.sendZip(2026, null, small("A1")).path("id");
        String second = analyst.sendZip(2026, null, small("A2")).path("id");

        withdraw(second).then().statusCode(200).body("state", equalTo("withdrawn"));
        assertThat(state(first)).isEqualTo("current");
        withdraw(second).then().statusCode(409);
    }

    private Response withdraw(String id) {
        return analyst.request()
                .contentType("application/json")
                .body(Map.of("reason", "Sent too early"))
                .post("/api/v1/returns/" + id + "/withdrawal");
    }

    @Test
    void last_years_return_is_looked_up_by_itself() {
        String alone = analyst.sendZip(2026, null, small("A1")).path("id");
        analyst.sendZip(
                2025,
                "2025-03",
                Files903.zip(Map.of(
                        "h.csv", HEADER.replace("WBRI", "WIRI").getBytes(UTF_8),
                        "e.csv", EPISODES.replace("2025", "2024").getBytes(UTF_8))));
        String again = analyst.sendZip(
                        2026,
                        null,
                        Files903.zip(
                                Map.of("h.csv", (HEADER + "\n").getBytes(UTF_8), "e.csv", EPISODES.getBytes(UTF_8))))
                .path("id");

        assertThat(rule(alone, "204"))
                .containsEntry("state", "skipped")
                .containsEntry("because", "Not loaded: Header(last yr)");
        assertThat(rule(again, "204")).containsEntry("state", "ran").containsEntry("findings", 1);
    }

    private Map<String, Object> rule(String id, String code) {
        return analyst.get("/api/v1/returns/" + id + "/rules")
                .jsonPath()
                .getMap("items.find { it.rule == '" + code + "' }");
    }

    @Test
    void only_analysts_and_machines_send_and_only_for_their_own_authority() {
        as("integration", authority).sendZip(2026, null, small("A1")).then().statusCode(201);
        as("manager", authority).sendZip(2026, null, small("A1")).then().statusCode(403);
        as("viewer", authority).list("/api/v1/returns").then().statusCode(403);
        String id = analyst.sendZip(2026, null, small("A1")).path("id");
        analystOf("E09000023").get("/api/v1/returns/" + id).then().statusCode(404);
    }

    @Test
    void a_month_outside_the_year_and_a_year_outside_the_collection_are_refused() {
        analyst.sendZip(2026, "2026-04", small("A1"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("month-outside-year"));
        analyst.sendZip(2017, null, small("A1")).then().statusCode(400);
    }

    private String state(String id) {
        return analyst.get("/api/v1/returns/" + id).path("state");
    }
}
