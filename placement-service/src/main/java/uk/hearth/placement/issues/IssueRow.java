package uk.hearth.placement.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.hearth.placement.rulebook.RuleBook;
import uk.hearth.placement.rules.Indicator;

/** A row of an answer as an issue: what the rule says is taken from the rules, not from the database. */
final class IssueRow {

    private IssueRow() {}

    static IssueView view(ResultSet row, ReturnPair pair) throws SQLException {
        var rule = RuleBook.byCode(row.getInt("year")).get(row.getString("rule"));
        var status = IssueStatus.fromString(row.getString("status"));
        var accepted = row.getTimestamp("accepted_at");
        var due = row.getDate("due");
        var child = row.getString("child");
        return new IssueView(
                row.getObject("id", UUID.class),
                row.getString("authority"),
                row.getInt("year"),
                row.getString("rule"),
                row.getString("severity"),
                rule == null ? "" : rule.message(),
                rule == null ? "" : rule.remedy(),
                rule == null
                        ? List.of()
                        : rule.distorts().stream().map(Indicator::name).sorted().toList(),
                row.getString("table_name"),
                row.getInt("line"),
                List.of((String[]) row.getArray("columns").getArray()),
                child.isEmpty() ? null : child,
                row.getString("worker"),
                row.getString("team"),
                status,
                IssueChange.fromString(row.getString("change")),
                status == IssueStatus.RESOLVED ? pair.latestId() : null,
                row.getString("owner"),
                due == null ? null : due.toLocalDate(),
                row.getString("accepted_reason"),
                row.getString("accepted_by"),
                accepted == null ? null : accepted.toInstant(),
                row.getInt("version"));
    }
}
