package uk.hearth.placement.capacity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.capacity.Diary.Night;
import uk.hearth.placement.importing.ImportRun;
import uk.hearth.placement.returns.Rows;

/** What the service itself makes of notices, for one council. */
record BedsOfCouncil(Connection connection, ImportRun run) {

    /** Whether the notices were taken, all together. */
    boolean hear(List<Told> notices) throws SQLException {
        Rows.run(connection, "drop table if exists pg_temp.staging");
        Rows.run(
                connection,
                "create temporary table staging (row_number bigint, provision text, own boolean, occupant text,"
                        + " movement text, on_day date)");
        connection.commit();
        for (int i = 0; i < notices.size(); i++) {
            var notice = notices.get(i);
            Rows.run(
                    connection,
                    "insert into staging values (?, ?, ?, ?, ?, ?)",
                    i + 1,
                    notice.provision(),
                    notice.own(),
                    notice.child(),
                    notice.in() ? "in" : "out",
                    BedsDatabase.day(notice.day()));
        }
        try {
            new NoticeRows().merge(connection, run);
            connection.commit();
            return true;
        } catch (InvalidInput refused) {
            connection.rollback();
            return false;
        }
    }

    List<Night> nights() throws SQLException {
        return series().daily(BedsDatabase.day(0), BedsDatabase.day(Diary.NIGHTS - 1), null).stream()
                .map(day -> new Night(
                        day.registered(), day.staffed(), day.blocked(), day.occupied(), day.vacant(), day.over()))
                .toList();
    }

    Night night(int night) throws SQLException {
        var day = BedsDatabase.day(night);
        return page(series().on(day, BedGrouping.TYPE));
    }

    Night sum() throws SQLException {
        return page(series().between(BedsDatabase.day(0), BedsDatabase.day(Diary.NIGHTS - 1), BedGrouping.TYPE));
    }

    private BedSeries series() throws SQLException {
        BedSegments.bringUpToDate(connection, run.authority());
        connection.commit();
        var all = new BedFilter(run.authority(), List.of(), List.of(), null, null, null, List.of(), 1);
        return new BedSeries(connection, all, List.of());
    }

    private static Night page(List<BedGroup> groups) {
        var total = groups.get(groups.size() - 1);
        return new Night(
                total.registered(), total.staffed(), total.blocked(), total.occupied(), total.vacant(), total.over());
    }
}
