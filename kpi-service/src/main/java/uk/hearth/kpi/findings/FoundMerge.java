package uk.hearth.kpi.findings;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import uk.hearth.kpi.checks.Found;

/** Brings what was found now together with the findings that are kept, set by set. */
final class FoundMerge {

    private static final String ENTER = """
            , entered as (
                insert into finding_entry (authority, finding, at, by, what)
                select ?, id, ?, 'check', ? from changed)
            select count(*) from changed""";
    private static final String NEW = """
            with changed as (
                insert into finding (authority, id, rule, rule_revision, kind, severity, severity_rank, indicator, period,
                    last_day, place, words, fact, owner, due_on, found_at)
                select ?, id, rule, rule_revision, kind, severity, severity_rank, indicator, period, last_day, place,
                    words, fact, owner, due_on, ? from found_now
                on conflict do nothing returning id)""" + ENTER;
    // A person's answer holds while the fact is the same; that it was mended does not hold once it is found again.
    private static final String AGAIN = """
            with changed as (
                update finding set state = 'open', words = found_now.words, fact = found_now.fact,
                    rule_revision = found_now.rule_revision, severity = found_now.severity,
                    severity_rank = found_now.severity_rank, due_on = found_now.due_on, reason = null,
                    resolved_by = null, resolved_at = null, reopened = reopened + 1, version = version + 1
                from found_now
                where finding.authority = ? and finding.id = found_now.id and (finding.state = 'mended'
                    or finding.state in ('accepted', 'not_an_error') and finding.fact <> found_now.fact)
                returning finding.id)""" + ENTER;
    private static final String RENEW = """
            update finding set words = found_now.words, fact = found_now.fact, severity = found_now.severity,
                severity_rank = found_now.severity_rank, rule_revision = found_now.rule_revision, version = version + 1
            from found_now
            where finding.authority = ? and finding.id = found_now.id and finding.state = 'open'
                and (finding.words, finding.fact, finding.severity, finding.rule_revision)
                    is distinct from (found_now.words, found_now.fact, found_now.severity, found_now.rule_revision)""";
    private static final String GONE = """
            with changed as (
                update finding set state = 'mended', resolved_by = 'check', resolved_at = ?, version = version + 1
                where authority = ? and state = 'open' and (?::text[] is null or indicator = any (?::text[]))
                    and not exists (select from found_now where found_now.id = finding.id)
                returning id)""" + ENTER;

    private final Connection connection;
    private final String authority;
    private final Instant now;
    private final LocalDate today;

    FoundMerge(Connection connection, String authority, Instant now, LocalDate today) {
        this.connection = connection;
        this.authority = authority;
        this.now = now;
        this.today = today;
    }

    record Counts(int found, int foundAgain, int gone) {

        int all() {
            return found + foundAgain + gone;
        }
    }

    /** @param indicators whose figures were looked at; none for all that there are and ever were */
    Counts merge(Collection<Found> findings, Collection<String> indicators) throws SQLException {
        new FoundStaging(connection, authority, today).stage(findings);
        var again = counted(AGAIN, statement -> statement.setString(1, authority), 1, "found_again");
        try (var renew = connection.prepareStatement(RENEW)) {
            renew.setString(1, authority);
            renew.executeUpdate();
        }
        var found = counted(
                NEW,
                statement -> {
                    statement.setString(1, authority);
                    statement.setTimestamp(2, Timestamp.from(now));
                },
                2,
                "found");
        var looked = indicators.isEmpty() ? null : connection.createArrayOf("text", indicators.toArray());
        var gone = counted(
                GONE,
                statement -> {
                    statement.setTimestamp(1, Timestamp.from(now));
                    statement.setString(2, authority);
                    statement.setArray(3, looked);
                    statement.setArray(4, looked);
                },
                4,
                "gone");
        return new Counts(found, again, gone);
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private int counted(String sql, Binding binding, int bound, String what) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.setString(bound + 1, authority);
            statement.setTimestamp(bound + 2, Timestamp.from(now));
            statement.setString(bound + 3, what);
            try (var counted = statement.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }
}
