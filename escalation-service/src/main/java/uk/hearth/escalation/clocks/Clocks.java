package uk.hearth.escalation.clocks;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.clocks.StoredClock.JournalledEntry;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The clocks of cases: budgets, and ledgers that are only ever added to. */
@ApplicationScoped
public class Clocks {

    private static final String START = """
            insert into clock (authority, escalation, kind, stage, budget, cut_off, started_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String ENTER = """
            insert into clock_entry (authority, escalation, kind, stage, position, state, at, reason, actor, recorded_at)
            select authority, escalation, kind, stage, (
                    select coalesce(max(position), 0) + 1 from clock_entry e
                    where (e.authority, e.escalation, e.kind, e.stage)
                        = (clock.authority, clock.escalation, clock.kind, clock.stage)), ?, ?, ?, ?, ?
            from clock where authority = ? and escalation = ? and ended_at is null""";
    private static final String END = """
            update clock set ended_at = ? where authority = ? and escalation = ? and ended_at is null""";

    private final Database database;
    private final Clock clock;

    Clocks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of a case: by kind, then by stage. */
    public List<StoredClock> of(String authority, UUID escalation) {
        return ofEach(authority, List.of(escalation));
    }

    /** Those of many cases of an authority. */
    public List<StoredClock> ofEach(String authority, Collection<UUID> escalations) {
        var ids = escalations.toArray(new UUID[0]);
        var entries = database
                .select(
                        "select * from clock_entry where authority = ? and escalation = any (?) order by position",
                        Entered::read,
                        authority,
                        ids)
                .stream()
                .collect(groupingBy(Entered::clock));
        return database.select(
                "select * from clock where authority = ? and escalation = any (?) order by escalation, kind, stage",
                row -> read(
                        row,
                        entries.getOrDefault(Entered.clockOf(row), List.of()).stream()
                                .map(Entered::entry)
                                .toList()),
                authority,
                ids);
    }

    /** Starts a clock; the deadline is worked out when all that happens at once has been entered. */
    public void start(Tick tick, ClockKind kind, int stage, int budget, LocalTime cutOff) {
        database.change(START, tick.authority(), tick.escalation(), kind.wire(), stage, budget, cutOff, tick.at());
        enter(tick, ClockState.RUNNING, " and kind = ? and stage = ?", kind.wire(), stage);
    }

    /** Suspends all open clocks of a case, or lets them run again. */
    public void turn(Tick tick, ClockState state) {
        enter(tick, state, "");
    }

    /** Ends the open clock of a case's stage. */
    public void endStage(Tick tick) {
        end(tick, " and kind = 'stage'");
    }

    /** Ends all open clocks of a case. */
    public void endAll(Tick tick) {
        end(tick, "");
    }

    private void end(Tick tick, String which) {
        enter(tick, ClockState.STOPPED, which);
        database.change(END + which, tick.at(), tick.authority(), tick.escalation());
    }

    private void enter(Tick tick, ClockState state, String which, Object... values) {
        var all = new @Nullable Object[7 + values.length];
        var first = new Object[] {
            state.wire(),
            tick.at(),
            tick.reason(),
            tick.actor(),
            Database.kept(clock.instant()),
            tick.authority(),
            tick.escalation()
        };
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(values, 0, all, first.length, values.length);
        database.change(ENTER + which, all);
    }

    private static StoredClock read(ResultSet row, List<JournalledEntry> entries) throws SQLException {
        return new StoredClock(
                row.getObject("escalation", UUID.class),
                ClockKind.of(row.getString("kind")),
                row.getInt("stage"),
                row.getInt("budget"),
                row.getObject("cut_off", LocalTime.class),
                Columns.instant(row, "started_at"),
                Columns.instantOrNull(row, "due_at"),
                Columns.instantOrNull(row, "ended_at"),
                entries);
    }
}
