package uk.hearth.escalation.escalations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Awaiting;
import uk.hearth.escalation.cases.CaseState;
import uk.hearth.escalation.clocks.Ledger;

/** A query as conditions of SQL, each with its values; the authority leads, as it does in every index. */
final class Wanted {

    private static final Set<CaseState> OPEN = EnumSet.of(CaseState.INFORMAL, CaseState.FORMAL);

    private final StringBuilder conditions = new StringBuilder("e.authority = ?");
    private final List<Object> values = new ArrayList<>();

    private Wanted(String authority) {
        values.add(authority);
    }

    static Wanted of(String authority, EscalationQuery query, Instant now) {
        var wanted = new Wanted(authority);
        wanted.facts(query);
        wanted.days(query);
        wanted.flag("e.closed_at is null", asksForOpenOnly(query) ? Boolean.TRUE : query.open);
        wanted.flag("e.suspended_at is not null", query.suspended);
        wanted.flag("e.referred_at is not null", query.referred);
        if (query.overdue != null) {
            wanted.and("e.closed_at is null and e.due_at " + (query.overdue ? "<" : ">=") + " ?", now);
        }
        return wanted;
    }

    /** Said outright, so that PostgreSQL reads the index of open cases. */
    private static boolean asksForOpenOnly(EscalationQuery query) {
        var states = query.state;
        boolean openStates = states != null && !states.isEmpty() && OPEN.containsAll(states);
        boolean turn = query.awaiting != null && query.awaiting != Awaiting.NOBODY;
        return query.open == null && (openStates || turn || Boolean.TRUE.equals(query.suspended));
    }

    private void facts(EscalationQuery query) {
        equal("e.kind", query.kind == null ? null : query.kind.wire());
        equal("e.stage", query.stage);
        equal("e.iro", query.iro);
        equal("e.team", query.team);
        equal("e.taxonomy", query.taxonomy);
        equal("e.theme", query.theme);
        equal("e.sub_reason", query.subReason);
        equal("e.risk", query.risk == null ? null : query.risk.wire());
        equal("e.awaiting", query.awaiting == null ? null : query.awaiting.wire());
        equal("e.outcome", query.outcome == null ? null : query.outcome.wire());
        if (query.assignee != null) {
            and("(e.assignee = ? or e.delegate = ?)", query.assignee, query.assignee);
        }
        if (query.state != null && !query.state.isEmpty()) {
            and(
                    "e.state = any (?)",
                    query.state.stream().map(state -> state.wire()).toList());
        }
    }

    private void days(EscalationQuery query) {
        from("e.raised_at", query.raisedFrom);
        to("e.raised_at", query.raisedTo);
        from("e.closed_at", query.closedFrom);
        to("e.closed_at", query.closedTo);
        if (query.dueTo != null) {
            and("e.closed_at is null");
            to("e.due_at", query.dueTo);
        }
    }

    Wanted and(String condition, Object... more) {
        conditions.append(" and ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void flag(String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            and(wanted ? condition : "not (" + condition + ")");
        }
    }

    private void from(String column, @Nullable LocalDate day) {
        if (day != null) {
            and(column + " >= ?", day.atStartOfDay(Ledger.LONDON).toInstant());
        }
    }

    private void to(String column, @Nullable LocalDate day) {
        if (day != null) {
            and(column + " < ?", day.plusDays(1).atStartOfDay(Ledger.LONDON).toInstant());
        }
    }

    String sql() {
        return conditions.toString();
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }
}
