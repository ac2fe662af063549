package uk.hearth.placement.issues;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/**
 * The latest return of a collection year and the one before it, in the order of their periods and then of their coming.
 * One that was withdrawn or refused is no return.
 *
 * @param before 0 when there is none
 */
record ReturnPair(@Nullable UUID latestId, long latest, long before) {

    private record Counted(UUID id, long number) {}

    private static final String COUNTED = """
            with counted as (
                select id, number, state, row_number() over w as place from case_return
                where authority = ? and year = ? and state in ('current', 'superseded')
                window w as (order by month nulls last, number)),
            latest as (select max(place) as place from counted where state = 'current')
            """;

    /** The latest, and the one before it. */
    static ReturnPair of(Connection connection, String authority, int year) throws SQLException {
        return pair(Rows.list(
                connection,
                COUNTED + " select id, number from counted where place <= (select place from latest)"
                        + " order by place desc limit 2",
                ReturnPair::counted,
                authority,
                year));
    }

    /** The last that an issue was found in, with the one after it or, if it is the latest, the one before it. */
    static ReturnPair around(Connection connection, String authority, int year, UUID issue) throws SQLException {
        return pair(Rows.list(connection, COUNTED + """
                , found as (
                    select max(c.place) as place from counted c, latest
                    where c.place <= latest.place and c.number in (
                        select return_no from finding where authority = ? and issue = ?))
                select id, number from counted
                where place <= (select least(found.place + 1, latest.place) from found, latest)
                order by place desc limit 2""", ReturnPair::counted, authority, year, authority, issue));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(row.getObject(1, UUID.class), row.getLong(2));
    }

    private static ReturnPair pair(List<Counted> last) {
        if (last.isEmpty()) {
            return new ReturnPair(null, 0, 0);
        }
        long before = last.size() > 1 ? last.get(1).number() : 0;
        return new ReturnPair(last.get(0).id(), last.get(0).number(), before);
    }
}
