package uk.hearth.placement.placements;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.StoredReturn;

/** Reads the rows of an authority's returns, each table once. Rows without a child or without their day say nothing. */
final class RecordsReading {

    private static final int FETCHED_AT_ONCE = 5000;
    private static final String DAY = "%s - date '1970-01-01'";

    private final Connection connection;
    private final String authority;
    private final Map<Long, ReturnRecords> records = new HashMap<>();
    private final @Nullable String child;
    private final Words words = new Words();

    /** @param child whose rows alone are read; all children's when absent */
    RecordsReading(Connection connection, String authority, Collection<StoredReturn> returns, @Nullable String child) {
        this.connection = connection;
        this.authority = authority;
        this.child = child;
        returns.forEach(stored -> records.put(stored.number(), ReturnRecords.none(stored)));
    }

    /** Takes a row into what its return says of its child. */
    interface Taking {
        void take(ResultSet row, ChildRows child) throws SQLException;
    }

    /** By the numbers of the returns. */
    Map<Long, ReturnRecords> read(EpisodeReading episodes) throws SQLException {
        each("header_row", "dob, sex, ethnic, mother, uasc", "true", this::header);
        each("episode_row", EpisodeReading.COLUMNS, "decom is not null", (row, of) -> episodes.take(row, words, of));
        each(
                "review_row",
                day("review") + ", review_code",
                "review is not null",
                (row, of) -> of.reviews.add(Event.on(row.getInt(3), words.text(row, 4))));
        each("uasc_row", day("duc"), "true", RecordsReading::uasc);
        each(
                "missing_row",
                days("mis_start", "mis_end") + ", missing, ''",
                "mis_start is not null",
                (row, of) -> of.missing.add(event(row)));
        each(
                "sw_episode_row",
                days("sw_decom", "sw_dec") + ", sw_id, sw_reason",
                "sw_decom is not null",
                (row, of) -> of.workers.add(event(row)));
        each(
                "placed_adoption_row",
                days("date_placed", "date_placed_ceased") + ", '', reason_placed_ceased",
                "date_placed is not null",
                (row, of) -> of.adoptionDecisions.add(event(row)));
        each(
                "dolo_row",
                days("dolo_start", "dolo_end") + ", '', ''",
                "dolo_start is not null",
                (row, of) -> of.libertyOrders.add(event(row)));
        each(
                "ad1_row",
                day("date_match") + ", foster_care",
                "true",
                (row, of) -> of.adoption = new ChildRows.Adoption(end(row, 3), "1".equals(row.getString(4))));
        each("oc2_row", OutcomeReading.HEALTH, "true", OutcomeReading::health);
        each("oc3_row", OutcomeReading.CARE_LEAVER, "true", OutcomeReading::careLeaver);
        return records;
    }

    private void each(String table, String columns, String where, Taking taking) throws SQLException {
        var sql =
                "select return_no, child, %s from %s where authority = ? and return_no = any (?) and child is not null and %s%s order by return_no, position"
                        .formatted(columns, table, where, child == null ? "" : " and child = ?");
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, authority);
            select.setArray(
                    2, connection.createArrayOf("bigint", records.keySet().toArray()));
            if (child != null) {
                select.setString(3, child);
            }
            select.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var of = records.get(rows.getLong(1));
                    if (of != null) {
                        taking.take(rows, of.of(rows.getString(2)));
                    }
                }
            }
        }
    }

    private void header(ResultSet row, ChildRows child) throws SQLException {
        child.born = row.getObject(3, LocalDate.class);
        child.sex = words.text(row, 4);
        child.ethnicity = words.text(row, 5);
        child.mother |= text(row, 6).startsWith("1"); // spreadsheets make it 1.0
        child.uasc |= "1".equals(row.getString(7));
    }

    private static void uasc(ResultSet row, ChildRows child) throws SQLException {
        child.uasc = true;
        child.uascUntil = end(row, 3);
    }

    private Event event(ResultSet row) throws SQLException {
        return new Event(row.getInt(3), end(row, 4), words.text(row, 5), words.text(row, 6));
    }

    static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    /** A day that has not come yet is open. */
    static int end(ResultSet row, int column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? Dated.OPEN : day;
    }

    static String day(String column) {
        return DAY.formatted(column);
    }

    static String days(String from, String until) {
        return day(from) + ", " + day(until);
    }
}
