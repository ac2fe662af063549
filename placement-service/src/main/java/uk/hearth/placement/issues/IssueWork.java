package uk.hearth.placement.issues;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.placement.returns.Rows;

/** What people decide about issues: who sees to one, until when, and why it may stand. */
@ApplicationScoped
class IssueWork {

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Auditing auditing;

    IssueWork(AgroalDataSource dataSource, Clock clock, Auditing auditing) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.auditing = auditing;
    }

    void assign(IssueView issue, AssignIssue command) {
        change(issue, "owner = ?, due = ?", command.owner(), command.due());
        record(issue, "assigned an issue");
    }

    /** How many of them are the authority's. */
    int assign(AssignIssues command) {
        try (var connection = dataSource.getConnection()) {
            int assigned = Rows.run(
                    connection,
                    "update issue set owner = ?, due = ?, version = version + 1"
                            + " where authority = ? and id = any (?::text[]::uuid[])",
                    command.owner(),
                    command.due(),
                    command.authority(),
                    command.issues().stream().map(UUID::toString).toList());
            auditing.record(
                    command.authority(),
                    "assigned issues",
                    new AuditSubject("issues", "many"),
                    Map.of("assigned", String.valueOf(assigned)));
            return assigned;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of them are the authority's, and were not accepted before: what was said of those stays. */
    int accept(AcceptIssues command, String by) {
        try (var connection = dataSource.getConnection()) {
            int accepted = Rows.run(
                    connection,
                    "update issue set accepted_reason = ?, accepted_by = ?, accepted_at = ?, version = version + 1"
                            + " where authority = ? and id = any (?::text[]::uuid[]) and accepted_at is null",
                    command.reason(),
                    by,
                    Timestamp.from(clock.instant()),
                    command.authority(),
                    command.issues().stream().map(UUID::toString).toList());
            auditing.record(
                    command.authority(),
                    "accepted issues",
                    new AuditSubject("issues", "many"),
                    Map.of("accepted", String.valueOf(accepted)));
            return accepted;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void accept(IssueView issue, String reason, String by) {
        change(
                issue,
                "accepted_reason = ?, accepted_by = ?, accepted_at = ?",
                reason,
                by,
                Timestamp.from(clock.instant()));
        record(issue, "accepted an issue");
    }

    void reopen(IssueView issue) {
        change(issue, "accepted_reason = ?, accepted_by = ?, accepted_at = ?::timestamptz", null, null, null);
        record(issue, "reopened an issue");
    }

    private void change(IssueView issue, String what, @Nullable Object... values) {
        var parameters = new @Nullable Object[values.length + 3];
        System.arraycopy(values, 0, parameters, 0, values.length);
        parameters[values.length] = issue.authority();
        parameters[values.length + 1] = issue.id();
        parameters[values.length + 2] = issue.version();
        try (var connection = dataSource.getConnection()) {
            int changed = Rows.run(
                    connection,
                    "update issue set " + what + ", version = version + 1"
                            + " where authority = ? and id = ? and version = ?",
                    parameters);
            if (changed == 0) {
                throw new ProblemException(
                        ProblemType.STALE_VERSION, "Read it again, and repeat the change if it still makes sense.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void record(IssueView issue, String action) {
        auditing.record(
                issue.authority(),
                action,
                new AuditSubject("issue", issue.id().toString()),
                Map.of("rule", issue.rule()));
    }
}
