package uk.hearth.kpi.findings;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people do about findings. Each act changes the finding, unless somebody was quicker, and is kept for ever. */
@ApplicationScoped
class FindingHistory {

    private static final String ENTER =
            "insert into finding_entry (authority, finding, at, by, what, note) values (?, ?, ?, ?, ?, ?)";
    private static final String ASSIGN = """
            update finding set owner = ?, due_on = ?, version = version + 1
            where authority = ? and id = ? and version = ?""";
    private static final String RESOLVE = """
            update finding set state = ?, reason = ?, resolved_by = ?, resolved_at = ?, version = version + 1
            where authority = ? and id = ? and version = ? and state = 'open'""";
    private static final String REOPEN = """
            update finding set state = 'open', reason = null, resolved_by = null, resolved_at = null,
                reopened = reopened + 1, version = version + 1
            where authority = ? and id = ? and version = ? and state <> 'open'""";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    FindingHistory(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Who did something. */
    record Act(FindingView finding, String by) {}

    boolean assign(Act act, AssignFinding assigned) {
        var note = "%s, due %s".formatted(assigned.owner() == null ? "nobody" : assigned.owner(), assigned.dueOn());
        return change(act, ASSIGN, assigned.owner(), assigned.dueOn()) && enter(act, "assigned", note);
    }

    boolean resolve(Act act, ResolveFinding resolved) {
        var state = resolved.resolution().wire();
        var note = resolved.reason() == null ? state : state + ": " + resolved.reason();
        return change(act, RESOLVE, state, resolved.reason(), act.by, now()) && enter(act, "resolved", note);
    }

    boolean reopen(Act act) {
        return change(act, REOPEN) && enter(act, "reopened", null);
    }

    void comment(Act act, String text) {
        enter(act, "commented", text);
    }

    List<FindingEntryView> of(FindingView finding) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select at, by, what, note from finding_entry
                        where authority = ? and finding = ? order by position""")) {
            select.setString(1, finding.authority());
            select.setObject(2, finding.id());
            try (var found = select.executeQuery()) {
                var entries = new ArrayList<FindingEntryView>();
                while (found.next()) {
                    entries.add(new FindingEntryView(
                            found.getTimestamp("at").toInstant(),
                            found.getString("by"),
                            found.getString("what"),
                            found.getString("note")));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A finding's history could not be read", e);
        }
    }

    /** False if the finding is another by now. */
    private boolean change(Act act, String sql, @Nullable Object... set) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(set));
        values.add(act.finding.authority());
        values.add(act.finding.id());
        values.add(act.finding.version());
        return update(sql, values) == 1;
    }

    private boolean enter(Act act, String what, @Nullable String note) {
        return update(ENTER, Arrays.asList(act.finding.authority(), act.finding.id(), now(), act.by, what, note)) == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private int update(String sql, List<? extends @Nullable Object> values) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                update.setObject(i + 1, values.get(i));
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What was done about a finding could not be kept", e);
        }
    }
}
