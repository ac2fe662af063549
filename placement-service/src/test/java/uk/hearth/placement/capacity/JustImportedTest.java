package uk.hearth.placement.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.placement.returns.Rows;

/** Before PostgreSQL has looked at what was imported, it plans for tables of a row or two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JustImportedTest {

    private static final int PROVISIONS = 300;
    private static final int TIMES_THAT_ANY_IS_READ = 6;
    private static final String PROVISIONS_READ = """
            select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables
            where relname = 'provision'""";
    private static final LocalDate DAY = BedsDatabase.day(10);

    @Test
    void provisions_are_not_looked_through_again_for_each_child() throws SQLException {
        try (var database = BedsDatabase.start()) {
            var council = database.council(new Diary(List.of(), List.of(), List.of(), -1, List.of()));
            var connection = council.connection();
            var authority = council.run().authority();
            importProvisions(connection, authority);
            importReturn(connection, authority);
            var all = new BedFilter(authority, List.of(), List.of(), null, null, null, List.of(), 1);

            long before = read(connection);
            BedBook.prepare(connection, authority);
            var types = new BedSeries(connection, all, List.of()).on(DAY, BedGrouping.TYPE);

            assertThat(types.get(0).occupied()).isEqualTo(PROVISIONS);
            assertThat(read(connection) - before).isLessThan(TIMES_THAT_ANY_IS_READ * PROVISIONS);
        }
    }

    private static void importProvisions(Connection connection, String authority) throws SQLException {
        Rows.run(connection, """
                insert into provision (authority, reference, provider, kind, name, urn, opens_on, age_from, age_to, sex,
                    characteristics, siblings)
                select ?, 'HOME-' || n, 'OWN', 'childrens_home', 'Home ' || n, (1990000 + n)::text, ?, 0, 17, 'any', '{}', 1
                from generate_series(1, ?) as n""", authority, DAY.minusYears(1), PROVISIONS);
    }

    private static void importReturn(Connection connection, String authority) throws SQLException {
        var received = DAY.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        Rows.run(connection, """
                with arrived as (
                    insert into case_return (authority, id, year, state, phase, sha256, received_by, received_at)
                    values (?, gen_random_uuid(), 2027, 'current', 'done', '', 'test', ?) returning authority, number)
                insert into episode_row (authority, return_no, position, line, child, decom, ls, urn)
                select authority, number, n, 0, 'C' || n, ?, 'C2', (1990000 + n)::text
                from arrived cross join generate_series(1, ?) as n""", authority, Timestamp.from(received), DAY.minusDays(5), PROVISIONS);
    }

    private static long read(Connection connection) throws SQLException {
        return Rows.list(connection, PROVISIONS_READ, row -> row.getLong(1)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
