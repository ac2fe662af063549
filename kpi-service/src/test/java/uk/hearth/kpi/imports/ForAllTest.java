package uk.hearth.kpi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.testing.ServiceDatabase;
import uk.hearth.kpi.testing.Published;

/** That PostgreSQL itself keeps what is for all from whoever did not claim it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForAllTest {

    private static final String GROUP = """
            insert into comparator_group (authority, code, year, name, source) values ('-', 'forged', 2020, 'A', 'B')""";

    private static final List<String> CHANGES = List.of(
            "update benchmark set value = 1 where authority = '-'",
            "delete from benchmark where authority = '-'",
            "update comparator_group set name = 'Forged' where authority = '-'",
            "delete from comparator_group_member where authority = '-'",
            "update import set withdrawn_at = null where authority = '-'");

    @Test
    void whoever_is_of_one_authority_reads_it_and_cannot_change_it() throws SQLException {
        Published.load();
        try (var connection = ServiceDatabase.application()) {
            connection.setAutoCommit(false);
            told("E09000023", connection);
            assertThat(ServiceDatabase.texts(connection, "select code from comparator_group where authority = '-'"))
                    .contains("inner_london");
            for (var change : CHANGES) {
                assertThat(changed(change, connection)).as(change).isZero();
            }
            assertThatThrownBy(() -> changed(GROUP, connection)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void what_is_for_all_cannot_be_made_ones_own_nor_the_other_way_round() throws SQLException {
        Published.load();
        try (var connection = ServiceDatabase.application()) {
            connection.setAutoCommit(false);
            told("-", connection);
            assertThatThrownBy(() ->
                            changed("update benchmark set authority = 'E09000023' where authority = '-'", connection))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_transaction_that_claims_it_changes_it() throws SQLException {
        try (var connection = ServiceDatabase.application()) {
            connection.setAutoCommit(false);
            told("E09000023,-", connection);
            assertThat(changed(GROUP, connection)).isEqualTo(1);
            connection.rollback();
        }
    }

    private static void told(String authorities, Connection connection) throws SQLException {
        try (var tell = connection.prepareStatement("select set_config('hearth.authorities', ?, true)")) {
            tell.setString(1, authorities);
            tell.execute();
        }
    }

    private static int changed(String change, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        }
    }
}
