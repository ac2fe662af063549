package uk.hearth.placement.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * What came of taking a return in to see.
 *
 * @param tables rows by table, as JSON
 * @param changes which figures would be told differently, as JSON
 */
record TriedReturn(
        int rows,
        int children,
        String tables,
        int errors,
        int queries,
        int rulesRun,
        int rulesNotRun,
        Timestamp checkedAt,
        String changes) {

    static TriedReturn of(ResultSet row, String changes) throws SQLException {
        return new TriedReturn(
                row.getInt("rows"),
                row.getInt("children"),
                row.getString("tables"),
                row.getInt("errors"),
                row.getInt("queries"),
                row.getInt("rules_run"),
                row.getInt("rules_not_run"),
                row.getTimestamp("checked_at"),
                changes);
    }
}
