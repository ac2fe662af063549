package uk.hearth.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.hearth.kit.audit.AuditBreak.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditVerificationTest {

    private static final String NORTH = "E09000001";

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
    void a_chain_longer_than_a_page_is_walked_to_its_end() throws SQLException {
        var head = database.record(NORTH, 10);
        try (var connection = database.as("*")) {
            for (int pageSize : new int[] {1, 3, 5, 10, 11}) {
                var verdict = new AuditVerification(connection, pageSize).verify(NORTH, head);
                assertThat(verdict).isEqualTo(new AuditVerdict(NORTH, 10, head, null));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "update audit_event set actor = 'nobody' where position = 3; 3; ALTERED_ROW",
                "update audit_event set at = at + interval '1 microsecond' where position = 3; 3; ALTERED_ROW",
                "update audit_event set roles = 'administrator' where position = 3; 3; ALTERED_ROW",
                "update audit_event set action = 'x' where position = 3; 3; ALTERED_ROW",
                "update audit_event set subject_kind = 'x' where position = 3; 3; ALTERED_ROW",
                "update audit_event set subject_id = 'x' where position = 3; 3; ALTERED_ROW",
                "update audit_event set correlation_id = 'x' where position = 3; 3; ALTERED_ROW",
                "update audit_event set detail = detail || '{\"to\": \"13\"}' where position = 3; 3; ALTERED_ROW",
                "update audit_event set detail = detail || '{\"to\": 12}' where position = 3; 3; ALTERED_ROW",
                "update audit_event set hash = sha256('x') where position = 3; 3; ALTERED_ROW",
                "update audit_event set previous_hash = sha256('x') where position = 3; 3; ALTERED_LINK",
                "delete from audit_event where position = 3; 3; GAP",
                "delete from audit_event where position = 1; 1; GAP",
                "update audit_event set authority = 'E09000002' where position = 3; 3; GAP",
                "update audit_event set position = -position where position = 5; 5; TRUNCATED",
                "delete from audit_event where position > 3; 4; TRUNCATED",
                "delete from audit_event; 1; TRUNCATED",
            })
    void tampering_is_found_at_its_place(String sql, long position, Reason reason) throws SQLException {
        var head = database.record(NORTH, 5);
        database.tamper("alter table audit_event drop constraint if exists audit_event_position", sql);
        assertThat(database.verify(NORTH, head).firstBreak()).isEqualTo(new AuditBreak(position, reason));
    }

    @Test
    void an_event_forged_with_a_fitting_hash_is_betrayed_by_the_next() throws SQLException {
        database.record(NORTH, 5);
        forge(3);
        assertThat(database.verify(NORTH).firstBreak()).isEqualTo(new AuditBreak(4, Reason.ALTERED_LINK));
    }

    @Test
    void a_last_event_forged_with_a_fitting_hash_is_betrayed_by_the_head_noted_before() throws SQLException {
        var head = database.record(NORTH, 5);
        forge(5);
        assertThat(database.verify(NORTH).intact()).isTrue();
        assertThat(database.verify(NORTH, head).firstBreak()).isEqualTo(new AuditBreak(5, Reason.REWRITTEN));
    }

    /** Rewrites an event and seals it anew, as someone would who knows how. */
    private static void forge(long position) throws SQLException {
        try (var connection = database.as("*");
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select encode(previous_hash, 'hex') from audit_event where position = " + position)) {
            row.next();
            var before = new AuditHead(position - 1, row.getString(1));
            var at = Instant.parse("2026-11-21T09:30:00.123456Z");
            var forged = SealedEvent.after(before, at, AuditDatabase.entry(NORTH, "forged"));
            database.tamper("update audit_event set action = 'forged', hash = decode('%s', 'hex') where position = %d"
                    .formatted(forged.head().hash(), position));
        }
    }
}
