package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static uk.hearth.placement.reading.Files903.EPISODES;
import static uk.hearth.placement.reading.Files903.HEADER;
import static uk.hearth.placement.returns.ReturnsTest.small;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.placement.reading.Files903;
import uk.hearth.placement.testing.PlacementApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnluckyReturnsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10);

    private final String authority = "E0897%04d".formatted(NEXT.incrementAndGet());
    private final PlacementApi analyst = analystOf(authority);

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
