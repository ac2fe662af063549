package uk.hearth.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.hearth.kit.outbox.OutboxDatabase.message;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxTest {

    private static final String NORTH = "E09000001";
    private static final String SOUTH = "E09000002";
    private static final String COUNT = "select count(*) from outbox_message";

    private static OutboxDatabase database;
    private final Outbox outbox = new Outbox(new HandClock());

    @BeforeAll
    static void start() throws Exception {
        database = new OutboxDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.asSuperuser("truncate outbox_message");
    }

    @Test
    void a_message_is_kept_only_with_the_change_it_tells_of() throws SQLException {
        try (var connection = database.as(NORTH)) {
            outbox.send(connection, message(NORTH, "undone"));
            connection.rollback();
            outbox.send(connection, message(NORTH, "done"));
            connection.commit();
            connection.setAutoCommit(true);
            assertThatThrownBy(() -> outbox.send(connection, message(NORTH, "alone")))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(database.one("select string_agg(message_key, ',') from outbox_message"))
                .isEqualTo("done");
    }

    @Test
    void the_same_message_left_twice_is_sent_once_and_another_under_its_key_is_refused() throws SQLException {
        try (var connection = database.as(NORTH)) {
            outbox.send(connection, message(NORTH, "m1"));
            outbox.send(connection, message(NORTH, "m1"));
            var other = new OutboxMessage(
                    NORTH, "figures", "t", "m1", "c", "text/plain", "other".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> outbox.send(connection, other)).isInstanceOf(IllegalStateException.class);
            connection.commit();
        }
        assertThat(database.one(COUNT)).isEqualTo("1");
    }

    @Test
    void an_authority_leaves_messages_in_its_own_name_only() throws SQLException {
        try (var connection = database.as(SOUTH)) {
            assertThatThrownBy(() -> outbox.send(connection, message(NORTH, "m1")))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void without_a_tenant_no_message_is_seen() throws SQLException {
        database.send(new HandClock(), message(NORTH, "m1"));
        for (String authorities : new String[] {"", SOUTH}) {
            try (var connection = database.as(authorities);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(COUNT)) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"body = 'x'", "target = 'elsewhere'", "message_key = 'x'", "authority = 'E09000002'"})
    void what_was_said_and_to_whom_cannot_be_changed(String change) throws SQLException {
        database.send(new HandClock(), message(NORTH, "m1"));
        try (var connection = database.as("*");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update outbox_message set " + change))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_message_that_waits_cannot_be_removed() throws SQLException {
        database.send(new HandClock(), message(NORTH, "m1"));
        try (var connection = database.as("*");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from outbox_message")).isZero();
        }
    }
}
