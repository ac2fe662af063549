package uk.hearth.deploy.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import uk.hearth.deploy.settings.Secrets;

/**
 * One service's database: an owner role that migrates it, and an application role that owns nothing, so that
 * row-level security binds it.
 */
final class ServiceDatabase {

    private static final String ORDINARY = "login nosuperuser nocreatedb nocreaterole nobypassrls noreplication";

    private final String name;
    private final String owner;
    private final String app;
    private final Secrets secrets;

    ServiceDatabase(String name, Secrets secrets) {
        this.name = name;
        this.owner = name + "_owner";
        this.app = name + "_app";
        this.secrets = secrets;
    }

    void ensure(Postgres postgres) throws SQLException {
        try (var server = postgres.connect("postgres")) {
            ensureRole(server, owner);
            ensureRole(server, app);
            if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
                run(server, "create database %s owner %s".formatted(name, owner));
            }
            run(server, "revoke all on database %s, postgres, template1 from public".formatted(name));
            // Temporary tables are for staging a load, which must stay possible.
            run(server, "grant connect, temporary on database %s to %s".formatted(name, app));
        }
        try (var database = postgres.connect(name)) {
            run(database, "alter schema public owner to " + owner);
            run(database, "revoke all on schema public from public");
            run(database, "grant usage on schema public to " + app);
            run(database, defaultPrivileges("select, insert, update, delete on tables"));
            run(database, defaultPrivileges("usage, select on sequences"));
        }
    }

    private String defaultPrivileges(String granted) {
        return "alter default privileges for role %s in schema public grant %s to %s".formatted(owner, granted, app);
    }

    private void ensureRole(Connection server, String role) throws SQLException {
        var verb = exists(server, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        // Our own secrets are base64url: no quote can end the literal.
        run(server, "%s role %s %s password '%s'".formatted(verb, role, ORDINARY, secrets.of("postgres." + role)));
    }

    private static boolean exists(Connection server, String query, String parameter) throws SQLException {
        try (var statement = server.prepareStatement(query)) {
            statement.setString(1, parameter);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
