package uk.hearth.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {

    private static final String NORTH = "E09000001";
    private static final String SOUTH = "E09000002";

    private static AuditDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new AuditDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.tamper("truncate audit_event");
    }

    @Test
    void events_follow_one_another_in_a_chain_for_each_authority() throws SQLException {
        database.record(NORTH, 3);
        database.record(SOUTH, 2);
        assertThat(database.verify(NORTH).head().position()).isEqualTo(3);
        assertThat(database.verify(SOUTH)).satisfies(verdict -> {
            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.checked()).isEqualTo(2);
        });
    }

    @Test
    void what_belongs_to_no_authority_can_be_added_by_anyone_and_not_read() throws SQLException {
        try (var connection = database.as(NORTH)) {
            new Audit(connection, AuditDatabase.CLOCK).record(AuditDatabase.entry(AuditEntry.NO_AUTHORITY, "first"));
            new Audit(connection, AuditDatabase.CLOCK).record(AuditDatabase.entry(AuditEntry.NO_AUTHORITY, "second"));
            assertThat(visible(connection)).isZero();
            connection.commit();
        }
        assertThat(database.verify(AuditEntry.NO_AUTHORITY))
                .matches(AuditVerdict::intact)
                .extracting("checked")
                .isEqualTo(2L);
    }

    @Test
    void an_event_is_kept_only_with_the_change_it_tells_of() throws SQLException {
        try (var connection = database.as(NORTH)) {
            new Audit(connection, AuditDatabase.CLOCK).record(AuditDatabase.entry(NORTH, "undone"));
            connection.rollback();
            connection.setAutoCommit(true);
            assertThatThrownBy(() ->
                            new Audit(connection, AuditDatabase.CLOCK).record(AuditDatabase.entry(NORTH, "alone")))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(database.verify(NORTH).checked()).isZero();
    }

    @Test
    void one_authority_sees_nothing_of_anothers_and_writes_nothing_to_it() throws SQLException {
        database.record(NORTH, 2);
        try (var connection = database.as(SOUTH)) {
            assertThat(visible(connection)).isZero();
            assertThatThrownBy(() ->
                            new Audit(connection, AuditDatabase.CLOCK).record(AuditDatabase.entry(NORTH, "intruding")))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E0900000"})
    void without_its_authority_named_a_session_sees_no_events(String authorities) throws SQLException {
        database.record(NORTH, 2);
        try (var connection = database.as(authorities)) {
            assertThat(visible(connection)).isZero();
            assertThatThrownBy(() -> new AuditVerification(connection).verify(NORTH))
                    .isInstanceOf(IllegalStateException.class);
        }
        try (var owner = database.owner()) {
            assertThat(visible(owner)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_event set actor = 'nobody'", "delete from audit_event", "truncate audit_event"})
    void nobody_changes_or_removes_an_event(String sql) throws SQLException {
        database.record(NORTH, 1);
        for (var connection : List.of(database.as("*"), database.owner())) {
            try (connection;
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
        }
        assertThat(database.verify(NORTH).checked()).isEqualTo(1);
    }

    @Test
    void two_writers_at_once_leave_one_unbroken_chain() throws Exception {
        var writers = Executors.newFixedThreadPool(4);
        var start = new CountDownLatch(1);
        Callable<Void> writer = () -> {
            start.await();
            for (int i = 0; i < 25; i++) {
                database.record(NORTH, 1);
            }
            return null;
        };
        try {
            var running = List.of(
                    writers.submit(writer), writers.submit(writer), writers.submit(writer), writers.submit(writer));
            start.countDown();
            for (var one : running) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(database.verify(NORTH))
                .matches(AuditVerdict::intact)
                .extracting("checked")
                .isEqualTo(100L);
    }

    private static int visible(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_event")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
