package uk.hearth.kpi.findings;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kpi.checks.Found;

/** Puts what was found now where the findings that are kept can be held against it, with ids and days due. */
final class FoundStaging {

    private static final String STAGE = """
            create temporary table found_now (id uuid primary key, rule text, rule_revision int, kind text, severity text,
                severity_rank int, indicator text, period text, last_day date, place text, words text, fact text,
                owner text, due_on date) on commit drop""";
    private static final String ADD =
            "insert into found_now values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private final Connection connection;
    private final String authority;
    private final LocalDate today;
    private final WorkingDays calendar = new WorkingDays();

    FoundStaging(Connection connection, String authority, LocalDate today) {
        this.connection = connection;
        this.authority = authority;
        this.today = today;
    }

    /** Leaves them in the table {@code found_now}, until the transaction ends. */
    void stage(Collection<Found> findings) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.found_now");
            statement.execute(STAGE);
        }
        try (var add = connection.prepareStatement(ADD)) {
            for (var found : findings) {
                bind(add, found);
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private void bind(PreparedStatement add, Found found) throws SQLException {
        var rule = found.rule();
        add.setObject(1, id(found));
        add.setString(2, rule.code());
        add.setInt(3, rule.revision());
        add.setString(4, rule.kind().wire());
        add.setString(5, rule.severity().wire());
        add.setInt(6, rule.severity().ordinal());
        add.setString(7, found.indicator());
        add.setString(8, found.period());
        add.setDate(9, Date.valueOf(found.lastDay()));
        add.setString(10, found.place());
        add.setString(11, found.words());
        add.setString(12, found.fact());
        add.setString(13, rule.owner());
        add.setDate(14, Date.valueOf(calendar.plus(today, rule.dueWorkingDays())));
    }

    /** The same rule on the same figure is the same finding, whenever it is found. */
    private UUID id(Found found) {
        var place = List.of(authority, found.rule().code(), found.indicator(), found.period(), found.place());
        return UUID.nameUUIDFromBytes(String.join("\u001f", place).getBytes(StandardCharsets.UTF_8));
    }
}
