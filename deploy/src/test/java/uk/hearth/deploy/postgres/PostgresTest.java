package uk.hearth.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.hearth.deploy.settings.DataFolder;
import uk.hearth.deploy.settings.Secrets;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresTest {

    private static final List<String> DATABASES = List.of("kpi", "escalation");

    static Secrets secrets;
    static Postgres postgres;

    @BeforeAll
    static void start_twice_on_the_same_data(@TempDir Path folder) throws SQLException {
        var data = new DataFolder(folder);
        data.create();
        secrets = Secrets.in(data.secrets());
        try (var first = Postgres.start(data, secrets, 0, DATABASES)) {
            postgres = first;
            run("kpi_owner", "create table measurement (authority text, value int)");
            run("kpi_owner", "insert into measurement values ('E09000023', 1), ('E09000028', 2)");
            run("kpi_owner", "alter table measurement enable row level security");
            run(
                    "kpi_owner",
                    "create policy tenant on measurement using (authority = current_setting('hearth.authority', true))");
        }
        postgres = Postgres.start(data, secrets, 0, DATABASES);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void nothing_that_keeps_data_safe_is_switched_off(String setting) throws SQLException {
        assertThat(ask("kpi_app", "show " + setting)).isEqualTo("on");
    }

    @Test
    void a_table_just_filled_is_soon_looked_at() throws SQLException {
        assertThat(ask("kpi_app", "show autovacuum_naptime")).isEqualTo("5s");
    }

    @Test
    void only_this_machine_is_listened_to() throws SQLException {
        assertThat(ask("kpi_app", "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_application_role_owns_nothing_and_has_no_special_power() throws SQLException {
        assertThat(ask("kpi_app", "select count(*) from pg_class where pg_get_userbyid(relowner) = 'kpi_app'"))
                .isEqualTo("0");
        assertThat(
                        ask(
                                "kpi_app",
                                "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = 'kpi_app'"))
                .isEqualTo("f");
        assertThatThrownBy(() -> run("kpi_app", "create table mine (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("kpi_app", "drop table measurement")).hasMessageContaining("must be owner");
    }

    @Test
    void row_level_security_binds_the_application_role() throws SQLException {
        assertThat(ask("kpi_app", "select count(*) from measurement")).isEqualTo("0");
        try (var connection = connect("kpi_app", secrets.of("postgres.kpi_app"));
                var statement = connection.createStatement()) {
            statement.execute("set hearth.authority = 'E09000023'");
            var rows = statement.executeQuery("select sum(value) from measurement");
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws SQLException {
        assertThat(ask("kpi_owner", "select count(*) from measurement")).isEqualTo("2");
    }

    @Test
    void the_application_role_may_stage_a_load() throws SQLException {
        run("kpi_app", "create temporary table staging (line text)");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> connect("kpi_app", "guess").close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_role_of_one_service_cannot_enter_the_database_of_another() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                                postgres.jdbcUrl("escalation"), "kpi_app", secrets.of("postgres.kpi_app"))
                        .close())
                .hasMessageContaining("permission denied for database");
    }

    private static void run(String role, String sql) throws SQLException {
        try (var connection = connect(role, secrets.of("postgres." + role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String role, String sql) throws SQLException {
        try (var connection = connect(role, secrets.of("postgres." + role));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("kpi"), role, password);
    }
}
