package uk.hearth.placement.returns;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import uk.hearth.placement.rules.Severity;

/** Which return is current for its period, and what came of its rules. */
@ApplicationScoped
class CurrentReturns {

    private final ObjectMapper json;
    private final Clock clock;

    CurrentReturns(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    boolean isCurrent(Connection connection, StoredReturn stored) throws SQLException {
        return !Rows.list(
                        connection,
                        "select 1 from case_return where authority = ? and id = ? and state = 'current'",
                        row -> row.getInt(1),
                        stored.authority(),
                        stored.id())
                .isEmpty();
    }

    void makeCurrent(Connection connection, StoredReturn stored, CheckedReturn checked) throws SQLException {
        Rows.run(
                connection,
                "update case_return set state = 'superseded' where " + Returns.SAME_PERIOD,
                stored.authority(),
                stored.period().year(),
                stored.period().month());
        Rows.run(
                connection,
                """
                update case_return
                set state = 'current', phase = 'done', finished_at = ?, rows = ?, children = ?, tables = ?::jsonb
                where authority = ? and id = ?""",
                now(),
                checked.rows(),
                checked.children(),
                checked.tablesAsJson(json),
                stored.authority(),
                stored.id());
        noteChecked(connection, stored, checked);
    }

    /** What came of the rules, and what the return was checked against. */
    void noteChecked(Connection connection, StoredReturn stored, CheckedReturn checked) throws SQLException {
        Rows.run(
                connection,
                """
                update case_return
                set checked_at = ?, last_year_no = ?, directory = ?, geography = ?, provider_list = ?, errors = ?, queries = ?, rules_run = ?,
                    rules_not_run = ?
                where authority = ? and id = ?""",
                now(),
                checked.against().lastYear(),
                checked.against().directory(),
                checked.against().geography(),
                checked.against().providerList(),
                checked.findings(Severity.ERROR),
                checked.findings(Severity.QUERY),
                checked.rulesRun(),
                checked.outcomes().size() - checked.rulesRun(),
                stored.authority(),
                stored.id());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
