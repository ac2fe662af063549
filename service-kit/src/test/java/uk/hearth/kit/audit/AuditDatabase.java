package uk.hearth.kit.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the kit's tables, their owner, and an application role that owns nothing. */
final class AuditDatabase implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:30:00.123456789Z"), ZoneOffset.UTC);

    private final EmbeddedPostgres postgres;

    AuditDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (var superuser = superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create role hearth_owner login");
            statement.execute("create role hearth_app login");
            statement.execute("create database hearth owner hearth_owner");
        }
        Flyway.configure()
                .dataSource(postgres.getDatabase("hearth_owner", "hearth"))
                .locations("classpath:db/kit")
                .placeholders(Map.of("app_role", "hearth_app"))
                .load()
                .migrate();
    }

    /** A transaction of the application for these authorities; "" for none. */
    Connection as(String authorities) throws SQLException {
        var connection = postgres.getDatabase("hearth_app", "hearth").getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('hearth.authorities', ?, false)")) {
            statement.setString(1, authorities);
            statement.execute();
        }
        connection.commit(); // a rollback would take the setting with it
        return connection;
    }

    Connection owner() throws SQLException {
        return postgres.getDatabase("hearth_owner", "hearth").getConnection();
    }

    /** Someone with all powers: row level security and triggers do not hold them. */
    void tamper(String... sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", "hearth").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String change : sql) {
                statement.execute(change);
            }
        }
    }

    AuditHead record(String authority, int times) throws SQLException {
        var head = AuditHead.EMPTY;
        try (var connection = as(authority)) {
            for (int i = 0; i < times; i++) {
                head = new Audit(connection, CLOCK).record(entry(authority, "changed"));
                connection.commit();
            }
        }
        return head;
    }

    static AuditEntry entry(String authority, String action) {
        var detail = Map.of("from", "9", "to", "12", "why", "a \"quoted\" … word\n");
        return new AuditEntry(
                authority,
                new AuditActor("u-1", Set.of("manager", "analyst")),
                action,
                new AuditSubject("thing", "t-7"),
                "c-1",
                detail);
    }

    AuditVerdict verify(String authority) throws SQLException {
        return verify(authority, AuditHead.EMPTY);
    }

    AuditVerdict verify(String authority, AuditHead expected) throws SQLException {
        try (var connection = as("*")) {
            return new AuditVerification(connection).verify(authority, expected);
        }
    }

    private Connection superuser() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
