package uk.hearth.kit.outbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the kit's tables, and an application role that owns nothing. */
public final class OutboxDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    public OutboxDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (var superuser = postgres.getPostgresDatabase().getConnection();
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

    public DataSource app() {
        return postgres.getDatabase("hearth_app", "hearth");
    }

    /** A transaction of the application for these authorities. */
    public Connection as(String authorities) throws SQLException {
        var connection = app().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('hearth.authorities', ?, false)")) {
            statement.setString(1, authorities);
            statement.execute();
        }
        connection.commit(); // a rollback would take the setting with it
        return connection;
    }

    void send(Clock clock, OutboxMessage... messages) throws SQLException {
        for (var message : messages) {
            try (var connection = as(message.authority())) {
                new Outbox(clock).send(connection, message);
                connection.commit();
            }
        }
    }

    static OutboxMessage message(String authority, String key) {
        return new OutboxMessage(
                authority,
                "figures",
                "figures.changed",
                key,
                "c-" + key,
                "application/json",
                "{\"key\":\"%s\"}".formatted(key).getBytes(StandardCharsets.UTF_8));
    }

    /** What became of the message: its end, its attempts and its last failure. */
    String fate(String key) throws SQLException {
        return one("select case when delivered_at is not null then 'delivered' when gave_up_at is not null"
                + " then 'gave up' else 'waiting' end || ' ' || attempts || coalesce(' ' || last_failure, '')"
                + " from outbox_message where message_key = '" + key + "'");
    }

    public String one(String sql) throws SQLException {
        try (var connection = as("*");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    public void asSuperuser(String sql) {
        try (var connection = postgres.getDatabase("postgres", "hearth").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
