package uk.hearth.placement.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static uk.hearth.placement.returns.ReturnsTest.small;
import static uk.hearth.placement.testing.PlacementApi.analystOf;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.placement.testing.PlacementApi;

/** Returns that are taken in the background, when the replica that has one is lost to the others, or gone. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingReturnsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(50);

    private final String authority = "E0800%04d".formatted(NEXT.incrementAndGet() + 1000);
    private final PlacementApi analyst = analystOf(authority);

    @Test
    void a_return_that_was_given_to_another_is_taken_by_that_one_and_once() throws Exception {
        String id;
        try (var turn = holdingTheTurn()) {
            id = analyst.sendInBackground(2026, small("A1")).path("id");
            awaitAttempts(1);
            lose();
            turn.commit();
        }
        assertThat(whenDone(id)).isEqualTo("current");
        assertThat(texts("select child from episode_row where authority = '%s'"))
                .containsExactly("A1");
        assertThat(texts("select action from audit_event where authority = '%s' and action = 'sent a return'"))
                .hasSize(1);
        assertThat(texts("select return_no::text from return_job where authority = '%s'"))
                .isEmpty();
    }

    @Test
    void a_return_that_ended_unexpectedly_is_begun_again() throws Exception {
        String id = analyst.sendInBackground(2026, small(Mishap.CHILD_ONCE)).path("id");

        assertThat(whenDone(id)).isEqualTo("current");
        assertThat(texts("select child from episode_row where authority = '%s'"))
                .containsExactly(Mishap.CHILD_ONCE);
    }

    @Test
    void a_return_that_was_begun_too_often_is_given_up_and_the_last_one_stays_current() throws Exception {
        String first = analyst.sendZip(2026, null, small("A1")).path("id");
        String id;
        try (var turn = holdingTheTurn()) {
            id = analyst.sendInBackground(2026, small("A2")).path("id");
            awaitAttempts(1);
            lose();
            lose();
            turn.commit();
        }
        assertThat(whenDone(id)).isEqualTo("refused");
        analyst.get("/api/v1/returns/" + id).then().body("problems.code", hasItem("unexpected"));
        assertThat(state(first)).isEqualTo("current");
        assertThat(texts("select distinct child from episode_row where authority = '%s'"))
                .containsExactly("A1");
    }

    @Test
    void a_return_that_waits_is_being_checked_and_one_that_nobody_will_take_was_interrupted() throws Exception {
        try (var turn = holdingTheTurn()) {
            String id = analyst.sendInBackground(2026, small("A1")).path("id");
            awaitAttempts(1);
            assertThat(state(id)).isEqualTo("checking");
            ServiceDatabase.tamper("delete from return_job where authority = '" + authority + "'");
            assertThat(state(id)).isEqualTo("interrupted");
            turn.commit();
        }
    }

    /** Until it is committed no return of this authority is stored. */
    private Connection holdingTheTurn() throws SQLException {
        var connection = ServiceDatabase.superuser();
        connection.setAutoCommit(false);
        ServiceDatabase.texts(
                connection, "select pg_advisory_xact_lock(hashtextextended('%s', 2))::text".formatted(authority));
        return connection;
    }

    /** As if another replica had taken it over, and had died. */
    private void lose() throws SQLException {
        ServiceDatabase.tamper(
                "update return_job set attempts = attempts + 1, lease_until = '2020-01-01' where authority = '"
                        + authority + "'");
    }

    private void awaitAttempts(int attempts) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (texts("select attempts::text from return_job where authority = '%s'")
                    .equals(List.of(String.valueOf(attempts)))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody took it");
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            return ServiceDatabase.texts(connection, query.formatted(authority));
        }
    }

    private String state(String id) {
        return analyst.get("/api/v1/returns/" + id).path("state");
    }

    private String whenDone(String id) throws InterruptedException {
        for (int i = 0; i < 400 && state(id).equals("checking"); i++) {
            Thread.sleep(50);
        }
        return state(id);
    }
}
