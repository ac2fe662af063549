package uk.hearth.placement.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/**
 * Keeps {@code bed_segment}: nights on which nothing changes in a provision's beds. Triggers note whose segments are no longer
 * right; whoever asks next works these out again.
 */
final class BedSegments {

    private static final String NOTED = "select from bed_change where authority = ? limit 1";
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended(?, 71))";
    private static final String TAKE_NOTES = "delete from bed_change where authority = ? returning provision";
    private static final String OF_THESE = "(:provisions::text[] is null or provision = any (:provisions))";
    private static final NamedSql FORGET =
            NamedSql.of("delete from bed_segment where authority = :authority and " + OF_THESE);
    private static final NamedSql DERIVE = NamedSql.of(SeriesSql.SEGMENTS + """
            anew as (select * from segment where %s)
            insert into bed_segment (authority, provision, held_from, held_until, registered, staffed, blocked, occupied)
            select :authority, provision, from_day, until_day, registered, staffed, blocked, occupied from anew""".formatted(OF_THESE));

    private BedSegments() {}

    /** In the transaction that is going to ask; those who ask for the same authority take turns. */
    static void bringUpToDate(Connection connection, String authority) throws SQLException {
        if (Rows.list(connection, NOTED, row -> true, authority).isEmpty()) {
            return;
        }
        Rows.run(connection, TAKE_TURN, authority);
        var noted = Rows.<@Nullable String>list(connection, TAKE_NOTES, row -> row.getString(1), authority);
        if (!noted.isEmpty()) {
            derive(connection, authority, noted.contains(null) ? null : noted);
        }
    }

    private static void derive(Connection connection, String authority, @Nullable List<@Nullable String> provisions)
            throws SQLException {
        var values = new HashMap<String, @Nullable Object>();
        values.put("authority", authority);
        values.put("from", LocalDate.MIN);
        values.put("to", LocalDate.MAX);
        values.put("provisions", provisions);
        Rows.run(connection, FORGET.sql(), FORGET.parameters(values));
        Rows.run(connection, DERIVE.sql(), DERIVE.parameters(values));
    }
}
