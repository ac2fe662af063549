package uk.hearth.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A PostgreSQL of the test run's own, with the two roles that a service has: one that owns, one that works. */
public final class TestPostgres implements AutoCloseable {

    public static final String OWNER = "test_owner";
    public static final String APP = "test_app";
    public static final String PASSWORD = "test";

    private final EmbeddedPostgres postgres;

    private TestPostgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static TestPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "UTC")
                    .start();
            var started = new TestPostgres(postgres);
            started.asSuperuser(
                    "create role %s login password '%s'".formatted(OWNER, PASSWORD),
                    "create role %s login password '%s'".formatted(APP, PASSWORD),
                    "create database service owner %s".formatted(OWNER));
            started.inService(
                    "alter schema public owner to " + OWNER,
                    "alter default privileges for role %s in schema public grant select, insert, update, delete on tables to %s"
                            .formatted(OWNER, APP),
                    "alter default privileges for role %s in schema public grant usage, select on sequences to %s"
                            .formatted(OWNER, APP));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/service".formatted(postgres.getPort());
    }

    /** Runs statements on the server's own database as its superuser. */
    private void asSuperuser(String... statements) {
        run("postgres", statements);
    }

    /** Runs statements on the service's database as the superuser, whom row-level security does not bind. */
    public void inService(String... statements) {
        run("service", statements);
    }

    private void run(String database, String... statements) {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
