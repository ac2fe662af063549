package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.testing.PlacementApi.analystOf;
import static uk.hearth.placement.testing.PlacementApi.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final String authority = "E0600%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = analystOf(authority);

    private static byte[] small(String child) {
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
        String first = analyst.sendZip(2026, null, small("A1")).path("id");

        analyst.sendZip(2026, null, small("A1")).then().statusCode(200).body("id", equalTo(first));
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
    void half_a_zip_leaves_the_last_return_current_and_nothing_of_itself() {
        String first = analyst.sendZip(2026, null, small("A1")).path("id");
        var whole = Files903.zip(Map.of("header.csv", HEADER.getBytes(UTF_8), "x.csv", EPISODES.getBytes(UTF_8)));

        analyst.sendZip(2026, null, Arrays.copyOf(whole, whole.length / 2))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", hasItem("half-a-zip"));
        assertThat(state(first)).isEqualTo("current");
        assertThat(analyst.list("/api/v1/returns").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void a_return_is_taken_in_the_background_when_its_sender_would_not_wait() throws InterruptedException {
        var answer = analyst.sendInBackground(2026, small("A1"));
        answer.then().statusCode(202).header("Location", notNullValue());

        assertThat(whenDone(answer.path("id"))).isEqualTo("current");
    }

    @Test
    void what_is_refused_in_the_background_says_why_and_leaves_the_last_return_current() throws InterruptedException {
        String first = analyst.sendZip(2026, null, small("A1")).path("id");
        String second = analyst.sendInBackground(2026, Files903.zip(Map.of("a.csv", HEADER.getBytes(UTF_8))))
                .path("id");

        assertThat(whenDone(second)).isEqualTo("refused");
        analyst.get("/api/v1/returns/" + second).then().body("problems.code", hasItem("missing-table"));
        assertThat(state(first)).isEqualTo("current");
    }

    @Test
    void whatever_breaks_off_at_the_end_leaves_the_last_return_current_and_nothing_behind()
            throws InterruptedException, SQLException {
        String first = analyst.sendZip(2026, null, small("A1")).path("id");

        analyst.sendZip(2026, null, small(Mishap.CHILD)).then().statusCode(500);
        assertThat(whenDone(analyst.sendInBackground(2026, small(Mishap.CHILD)).path("id")))
                .isEqualTo("refused");
        assertThat(state(first)).isEqualTo("current");
        try (var connection = ServiceDatabase.superuser()) {
            assertThat(ServiceDatabase.texts(
                            connection, "select child from episode_row where authority = '" + authority + "'"))
                    .containsExactly("A1");
        }
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
    void the_originals_are_kept_and_cannot_be_read_without_the_key() throws SQLException {
        analyst.sendZip(2026, null, small("SECRETCHILD"));
        try (var connection = ServiceDatabase.superuser()) {
            var kept = ServiceDatabase.texts(
                    connection,
                    "select (length(sealed) > 100)::text || (position('header.csv' in encode(sealed, 'escape')) > 0)::text"
                            + " from return_original where authority = '" + authority + "'");
            assertThat(kept).containsExactly("truefalse");
        }
    }

    @Test
    void rows_are_stored_as_they_were_sent() throws SQLException {
        analyst.sendZip(2018, null, Files903.sample(2018));
        try (var connection = ServiceDatabase.superuser()) {
            assertThat(ServiceDatabase.texts(
                            connection,
                            "select concat_ws(',', child, to_char(decom, 'DD/MM/YYYY'), rne, ls, cin, place, place_provider,"
                                    + " to_char(dec, 'DD/MM/YYYY'), rec, home_post, pl_post, urn) from episode_row"
                                    + " where authority = '" + authority + "' and line = 2"))
                    .containsExactly("398768,09/04/2017,S,L3,N1,U4,PR1,31/10/2017,E7,V28 5OY,H8 7NR,1679094");
        }
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

    private String whenDone(String id) throws InterruptedException {
        for (int i = 0; i < 200 && state(id).equals("checking"); i++) {
            Thread.sleep(50);
        }
        return state(id);
    }
}
