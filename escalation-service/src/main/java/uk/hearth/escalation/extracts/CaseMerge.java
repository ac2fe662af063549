package uk.hearth.escalation.extracts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.hearth.escalation.imports.ImportKind.Counts;
import uk.hearth.escalation.imports.ImportRun;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * Makes cases of what was brought in: {@code incoming_case}, a row a case, and {@code incoming_span}, a row for each
 * clock that ran. A case that people have worked on here since it was brought in is left as it is.
 */
final class CaseMerge {

    private static final int DAYS_BEYOND = 500; // no limit reaches further: 200 working days are less than a year

    private final Connection connection;
    private final WorkingDays calendar;

    CaseMerge(Connection connection, WorkingDays calendar) {
        this.connection = connection;
        this.calendar = calendar;
    }

    /** @param source which file or system the cases' references are of */
    Counts merge(ImportRun run, String source) throws SQLException {
        note(run, source);
        runAll(List.of(CaseSql.IDENTIFY));
        fillCalendar();
        var statements = Stream.of(CaseSql.ALL, ClockSql.ALL, JournalSql.ALL).flatMap(List::stream);
        runAll(statements.toList());
        try (var count = connection.createStatement();
                var counted = count.executeQuery("""
                        select count(*) filter (where created), count(*) filter (where not created) from merged""")) {
            counted.next();
            return new Counts(counted.getInt(1), counted.getInt(2));
        }
    }

    private void note(ImportRun run, String source) throws SQLException {
        runAll(List.of(CaseSql.CLEAR, CaseSql.RUN));
        try (var note = connection.prepareStatement("insert into run values (?, ?, ?, ?, ?)")) {
            note.setString(1, run.authority());
            note.setString(2, source);
            note.setObject(3, run.id());
            note.setTimestamp(4, Timestamp.from(run.at()));
            note.setString(5, run.by());
            note.executeUpdate();
        }
    }

    /** Every day that a clock may touch, with how many working days there were up to it. */
    private void fillCalendar() throws SQLException {
        try (var ask = connection.createStatement();
                var span = ask.executeQuery("select min(started_on), max(started_on) from incoming_span");
                var fill = connection.prepareStatement("""
                        insert into calendar_day select * from unnest(?::date[], ?::int[], ?::boolean[])""")) {
            span.next();
            var first = span.getObject(1, LocalDate.class);
            if (first == null) {
                return;
            }
            var days = first.datesUntil(span.getObject(2, LocalDate.class).plusDays(DAYS_BEYOND))
                    .toList();
            var ordinals = new Integer[days.size()];
            var works = new Boolean[days.size()];
            for (int i = 0; i < ordinals.length; i++) {
                works[i] = calendar.isWorkingDay(days.get(i));
                ordinals[i] = (i == 0 ? 0 : ordinals[i - 1]) + (works[i] ? 1 : 0);
            }
            fill.setArray(1, connection.createArrayOf("date", days.toArray()));
            fill.setArray(2, connection.createArrayOf("int4", ordinals));
            fill.setArray(3, connection.createArrayOf("bool", works));
            fill.executeUpdate();
        }
    }

    private void runAll(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
