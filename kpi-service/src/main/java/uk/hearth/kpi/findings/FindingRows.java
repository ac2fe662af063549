package uk.hearth.kpi.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.Severity;

/** Reads stored findings as the API says them. */
final class FindingRows {

    private FindingRows() {}

    static FindingView read(ResultSet row, LocalDate today) throws SQLException {
        var period = ReportingPeriod.parse(row.getString("period"));
        var state = FindingState.fromString(row.getString("state"));
        var due = row.getObject("due_on", LocalDate.class);
        var place = row.getString("place");
        var resolved = row.getTimestamp("resolved_at");
        return new FindingView(
                row.getObject("id", UUID.class),
                row.getString("authority"),
                row.getString("rule"),
                row.getInt("rule_revision"),
                RuleKind.fromString(row.getString("kind")),
                Severity.fromString(row.getString("severity")),
                row.getString("indicator"),
                period,
                period.label(),
                place.isEmpty() ? null : place,
                row.getString("words"),
                state,
                row.getString("owner"),
                due,
                state == FindingState.OPEN && due.isBefore(today),
                row.getTimestamp("found_at").toInstant(),
                row.getString("resolved_by"),
                resolved == null ? null : resolved.toInstant(),
                row.getString("reason"),
                row.getInt("reopened"),
                row.getInt("version"));
    }
}
