package uk.hearth.escalation.clocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.clocks.StoredClock.JournalledEntry;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.calendar.UnknownCalendarYear;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.problems.Refusal;

/** The clocks of cases: budgets and ledgers as stored, and the deadlines that follow from them. */
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
    private static final String PROJECT = """
            update clock set due_at = ? where authority = ? and escalation = ? and kind = ? and stage = ?""";

    private final Database database;
    private final CouncilCalendars calendars;
    private final Clock clock;

    Clocks(Database database, CouncilCalendars calendars, Clock clock) {
        this.database = database;
        this.calendars = calendars;
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

    /**
     * Works out the deadlines of a case's open clocks and keeps them.
     *
     * @throws Refusal if the calendar is not known as far as that
     */
    public Deadlines project(String authority, UUID escalation) {
        var open = of(authority, escalation).stream().filter(StoredClock::open).toList();
        var calendar = calendars.of(authority);
        for (var running : open) {
            database.change(
                    PROJECT,
                    due(running, calendar).orElse(null),
                    authority,
                    escalation,
                    running.kind().wire(),
                    running.stage());
        }
        return new Deadlines(dueOf(ClockKind.STAGE, open, calendar), dueOf(ClockKind.TOTAL, open, calendar));
    }

    /** The cases whose open deadlines hang on what that day is: begun before it, due on it or later. */
    public List<UUID> openAcross(String authority, LocalDate day) {
        return database.select(
                """
                select distinct escalation from clock
                where authority = ? and ended_at is null and due_at >= ? and started_at < ?""",
                row -> row.getObject("escalation", UUID.class),
                authority,
                day.atStartOfDay(Ledger.LONDON).toInstant(),
                day.plusDays(1).atStartOfDay(Ledger.LONDON).toInstant());
    }

    /** Works out the open deadlines of many cases anew, and tells those that moved. */
    public List<Reprojected> projectAnew(String authority, Collection<UUID> escalations) {
        var calendar = calendars.of(authority);
        var open = ofEach(authority, escalations).stream()
                .filter(StoredClock::open)
                .toList();
        var moved = open.stream()
                .filter(one -> !Objects.equals(one.dueAt(), due(one, calendar).orElse(null)))
                .toList();
        database.changeEach(
                PROJECT,
                moved.stream()
                        .map(one -> new @Nullable Object[] {
                            due(one, calendar).orElse(null),
                            authority,
                            one.escalation(),
                            one.kind().wire(),
                            one.stage()
                        })
                        .toList());
        var cases = moved.stream().map(StoredClock::escalation).collect(toSet());
        return open.stream()
                .filter(one -> cases.contains(one.escalation()))
                .collect(groupingBy(StoredClock::escalation))
                .entrySet()
                .stream()
                .map(one -> new Reprojected(
                        one.getKey(),
                        new Deadlines(
                                dueOf(ClockKind.STAGE, one.getValue(), calendar),
                                dueOf(ClockKind.TOTAL, one.getValue(), calendar))))
                .toList();
    }

    private static @Nullable Instant dueOf(ClockKind kind, List<StoredClock> open, WorkingDays calendar) {
        return open.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .flatMap(one -> due(one, calendar))
                .orElse(null);
    }

    private static Optional<Instant> due(StoredClock one, WorkingDays calendar) {
        try {
            return one.ledger().due(calendar);
        } catch (UnknownCalendarYear unknown) {
            throw new Refusal(
                    "unknown-calendar-year",
                    "The deadline cannot be worked out: " + unknown.getMessage(),
                    "Choose a time within those years");
        }
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
