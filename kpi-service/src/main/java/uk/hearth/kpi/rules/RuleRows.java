package uk.hearth.kpi.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads stored rules as the API says them. */
final class RuleRows {

    private static final String SHARED = "-";

    private RuleRows() {}

    static RuleView read(ResultSet row) throws SQLException {
        var authority = row.getString("authority");
        var by = row.getString("jump_by");
        var current = row.getString("superseded_at").equals("infinity");
        return new RuleView(
                authority.equals(SHARED) ? null : authority,
                row.getString("code"),
                RuleKind.fromString(row.getString("kind")),
                row.getString("title"),
                row.getBoolean("switched_on"),
                Severity.fromString(row.getString("severity")),
                List.of((String[]) row.getArray("indicators").getArray()),
                row.getBigDecimal("lower"),
                row.getBigDecimal("upper"),
                by == null ? null : JumpBy.fromString(by),
                row.getBigDecimal("percent"),
                row.getObject("working_days", Integer.class),
                row.getString("owner"),
                row.getInt("due_working_days"),
                row.getString("written_by"),
                row.getInt("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                current ? null : row.getTimestamp("superseded_at").toInstant());
    }
}
