package uk.hearth.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** That PostgreSQL itself keeps tenants apart; a service extends it as a Quarkus test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class TenantRows {

    private static final String OWN = "E09000023";
    private static final String OTHER = "E09000028";
    private static final String WITH_AUTHORITY = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                and a.attname = 'authority' and not a.attisdropped
            """;
    private static final String SECURED = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity
            """;

    /** Tables with an authority column that are no tenant's, each with the reason. */
    protected Map<String, String> noTenants() {
        return Map.of();
    }

    @Test
    void every_table_with_an_authority_has_row_security_that_binds_its_owner_too() throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            assertThat(tenantTables(connection)).isNotEmpty();
            assertThat(ServiceDatabase.texts(connection, SECURED)).containsAll(tenantTables(connection));
            assertThat(noTenants().keySet()).isSubsetOf(ServiceDatabase.texts(connection, WITH_AUTHORITY));
        }
    }

    @Test
    void without_a_tenant_no_row_is_visible_and_with_one_only_its_own() throws SQLException {
        try (var connection = ServiceDatabase.superuser()) {
            connection.setAutoCommit(false);
            for (var table : tenantTables(connection)) {
                putOneRowFor(OWN, table, connection);
                run(connection, "set local role " + TestPostgres.APP);
                assertThat(rows(table, connection))
                        .as("%s, no tenant told", table)
                        .isZero();
                assertThat(rowsOf(OWN, table, connection))
                        .as("%s, own tenant", table)
                        .isEqualTo(1);
                assertThat(rowsOf(OTHER, table, connection))
                        .as("%s, another", table)
                        .isZero();
                assertThat(rowsOf("", table, connection))
                        .as("%s, empty tenant", table)
                        .isZero();
                connection.rollback();
            }
        }
    }

    @Test
    void the_service_works_as_a_role_that_owns_nothing_and_bypasses_nothing() throws SQLException {
        try (var connection = ServiceDatabase.application()) {
            assertThat(ServiceDatabase.texts(connection, """
                    select rolname from pg_roles where pg_has_role(current_user, oid, 'member')
                        and (rolname <> current_user or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                    """)).isEmpty();
            assertThat(ServiceDatabase.texts(
                            connection, "select relname from pg_class where pg_has_role(relowner, 'member')"))
                    .isEmpty();
            assertThat(ServiceDatabase.texts(connection, "select has_schema_privilege('public', 'create')::text"))
                    .isEqualTo(List.of("false"));
        }
    }

    private List<String> tenantTables(Connection connection) throws SQLException {
        Set<String> excepted = noTenants().keySet();
        return ServiceDatabase.texts(connection, WITH_AUTHORITY).stream()
                .filter(table -> !excepted.contains(table))
                .toList();
    }

    /** Empty but for its authority: what a table asks of its rows is lifted first, and put back with the rollback. */
    private static void putOneRowFor(String authority, String table, Connection connection) throws SQLException {
        run(connection, "set local session_replication_role = replica");
        run(connection, "truncate \"%s\" cascade".formatted(table));
        for (var lift : ServiceDatabase.texts(connection, """
                select format('alter table %%I drop constraint %%I cascade', '%1$s', conname)
                from pg_constraint where conrelid = '"%1$s"'::regclass and contype not in ('n', 't')
                """.formatted(table))) {
            run(connection, lift);
        }
        for (var lift : ServiceDatabase.texts(connection, """
                select format('alter table %%I alter column %%I drop not null', '%1$s', attname)
                from pg_attribute where attrelid = '"%1$s"'::regclass and attnum > 0 and attnotnull
                    and not attisdropped and attidentity = ''
                """.formatted(table))) {
            run(connection, lift);
        }
        run(connection, "insert into \"%s\" (authority) values ('%s')".formatted(table, authority));
    }

    private static int rowsOf(String authority, String table, Connection connection) throws SQLException {
        run(connection, "select set_config('hearth.authorities', '%s', true)".formatted(authority));
        return rows(table, connection);
    }

    private static int rows(String table, Connection connection) throws SQLException {
        return Integer.parseInt(ServiceDatabase.texts(connection, "select count(*) from \"%s\"".formatted(table))
                .get(0));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
