package uk.hearth.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.changes.ChangeLog.Placed;
import uk.hearth.kit.changes.ChangeLog.ToTell;
import uk.hearth.kit.outbox.OutboxDatabase;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeLogTest {

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final String NORTH = "E09000001";
    private static final String SOUTH = "E09000002";

    private static OutboxDatabase database;

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
    void changes_come_in_the_order_of_the_commits_not_of_the_telling() throws SQLException {
        try (var slow = database.as(NORTH);
                var quick = database.as(NORTH)) {
            tell(slow, NORTH, "slow");
            tell(quick, NORTH, "quick");
            assertThat(subjects(NORTH)).isEmpty();
            quick.commit();
            assertThat(subjects(NORTH)).containsExactly("quick");
            slow.commit();
        }
        assertThat(subjects(NORTH)).containsExactly("quick", "slow");
    }

    @Test
    void a_writer_that_waits_to_commit_holds_no_reader_and_no_other_writer_up() throws SQLException {
        try (var waiting = database.as(NORTH)) {
            tell(waiting, NORTH, "never");
            try (var other = database.as(NORTH)) {
                tell(other, NORTH, "other");
                other.commit();
            }
            assertThat(subjects(NORTH)).containsExactly("other");
            waiting.rollback();
        }
        assertThat(subjects(NORTH)).containsExactly("other");
    }

    @Test
    void whoever_commits_second_waits_for_the_first_and_comes_after() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try (var first = database.as(NORTH);
                var second = database.as(SOUTH)) {
            tell(first, NORTH, "first");
            placeNow(first); // as far as a transaction is just before it has committed
            tell(second, SOUTH, "second");
            var committing = threads.submit(() -> {
                second.commit();
                return true;
            });
            assertThatThrownBy(() -> committing.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(subjects(NORTH + "," + SOUTH)).isEmpty();
            first.commit();
            assertThat(committing.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.shutdownNow();
        }
        assertThat(subjects(NORTH + "," + SOUTH)).containsExactly("first", "second");
    }

    private static void placeNow(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute("set constraints all immediate");
        }
    }

    @Test
    void changes_of_one_transaction_come_in_the_order_of_the_telling() throws SQLException {
        try (var writer = database.as(NORTH)) {
            tell(writer, NORTH, "first", "second");
            tell(writer, NORTH, "third");
            writer.commit();
        }
        assertThat(subjects(NORTH)).containsExactly("first", "second", "third");
    }

    @Test
    void an_authority_reads_its_own_changes_and_those_of_all() throws SQLException {
        commit(NORTH, NORTH, "north");
        commit(SOUTH, SOUTH, "south");
        commit(SOUTH, Change.EVERYBODY, "of all");
        assertThat(subjects(NORTH)).containsExactly("north", "of all");
        assertThat(subjects(NORTH + "," + SOUTH)).containsExactly("north", "south", "of all");
        assertThat(subjects("")).isEmpty();
    }

    @Test
    void an_authority_tells_in_its_own_name_only() throws SQLException {
        try (var writer = database.as(SOUTH)) {
            assertThatThrownBy(() -> tell(writer, NORTH, "forged")).hasMessageContaining("row-level security");
        }
    }

    @Test
    void reading_from_a_place_on_answers_the_same_again() throws SQLException {
        commit(NORTH, NORTH, "a");
        commit(NORTH, NORTH, "b");
        var place = placed(NORTH, 0, 1).get(0).position();
        assertThat(placed(NORTH, place, 9)).isEqualTo(placed(NORTH, place, 9)).hasSize(1);
        try (var reader = database.as(NORTH)) {
            assertThat(new ChangeLog(reader, JSON).end(List.of(NORTH)))
                    .isEqualTo(placed(NORTH, place, 9).get(0).position());
        }
    }

    @Test
    void a_change_is_neither_sent_nor_cleared_nor_moved() throws SQLException {
        commit(NORTH, NORTH, "kept");
        assertThat(database.one("select count(*) from outbox_message where delivered_at is null"))
                .isEqualTo("0");
        try (var app = database.as("*");
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate("delete from outbox_message")).isZero();
            assertThatThrownBy(() -> statement.execute("update outbox_message set position = 1"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void what_is_kept_is_the_event_that_a_webhook_would_post() throws SQLException {
        commit(NORTH, NORTH, "things/7");
        var kept = database.one("select convert_from(body, 'UTF8') from outbox_message");
        assertThat(kept)
                .contains(
                        "\"specversion\":\"1.0\"",
                        "\"source\":\"/test-service\"",
                        "\"type\":\"uk.hearth.thing.changed\"")
                .contains("\"authority\":\"E09000001\"", "\"links\":{\"self\":\"/api/v1/things/7\"}");
        assertThat(kept.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes(placed(NORTH, 0, 1).get(0)));
    }

    private static byte[] bytes(Placed placed) {
        try {
            return JSON.writeValueAsBytes(placed.event());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void commit(String as, String authority, String subject) throws SQLException {
        try (var writer = database.as(as)) {
            tell(writer, authority, subject);
            writer.commit();
        }
    }

    static void tell(Connection writer, String authority, String... subjects) throws SQLException {
        var events = List.of(subjects).stream()
                .map(subject -> new ToTell(authority, event(authority, subject)))
                .toList();
        new ChangeLog(writer, JSON).tell(events, "c-1");
    }

    private static ChangeEvent event(String authority, String subject) {
        var change = Change.of(authority, "thing.changed", subject, Map.of(), "/api/v1/" + subject);
        return ChangeEvent.of(change, UUID.randomUUID(), "test-service", Instant.parse("2026-11-22T09:30:00Z"));
    }

    private static List<String> subjects(String authorities) throws SQLException {
        return placed(authorities, 0, 100).stream()
                .map(placed -> placed.event().subject())
                .toList();
    }

    private static List<Placed> placed(String authorities, long after, int limit) throws SQLException {
        try (var reader = database.as(authorities)) {
            return new ChangeLog(reader, JSON).after(List.of(NORTH, SOUTH, Change.EVERYBODY), after, limit);
        }
    }
}
