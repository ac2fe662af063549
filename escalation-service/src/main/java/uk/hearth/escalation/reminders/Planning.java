package uk.hearth.escalation.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;
import uk.hearth.escalation.reminders.ToPlan.ClockKey;

/** Lets the reminders of deadlines follow the deadlines. */
@ApplicationScoped
class Planning {

    private static final String ASKED = """
            with asked as (
                select * from unnest(?::uuid[], ?::text[], ?::text[]::smallint[]) as a (escalation, clock, stage))
            """;
    private static final String OPEN = ASKED + """
            select c.escalation, c.kind as clock, c.stage, c.due_at
            from asked join clock c on c.authority = ? and (c.escalation, c.kind, c.stage) = (asked.escalation, asked.clock, asked.stage)
            where c.ended_at is null and c.due_at is not null""";

    private static final String WANTED = """
            , wanted as (
                select * from unnest(?::uuid[], ?::text[], ?::text[]::smallint[], ?::text[]::timestamptz[], ?::text[],
                    ?::text[]::smallint[], ?::text[]::timestamptz[])
                    as w (escalation, clock, stage, due_at, kind, days, fire_at))
            """;

    private static final String DROP = ASKED + WANTED + """
            update reminder r set dropped_at = ?, dropped_because = case
                when c.ended_at is not null then 'ended' when c.due_at is null then 'suspended'
                when c.due_at <> r.due_at then 'deadline_moved' else 'settings_changed' end
            from asked a, clock c
            where r.authority = ? and c.authority = r.authority
                and (a.escalation, a.clock, a.stage) = (r.escalation, r.clock, r.stage)
                and (c.escalation, c.kind, c.stage) = (r.escalation, r.clock, r.stage)
                and r.fired_at is null and r.dropped_at is null
                and not exists (select from wanted w
                    where (w.escalation, w.clock, w.stage, w.due_at, w.kind, w.days)
                        = (r.escalation, r.clock, r.stage, r.due_at, r.kind, r.days))""";

    // of what a new deadline finds past already, only the last is told; of what settings add, nothing that is past
    private static final String KEEP = ASKED + WANTED + """
            , seen as (
                select w.*, ?::timestamptz as now, w.fire_at <= ?::timestamptz and not (
                    w.fire_at = max(w.fire_at) filter (where w.fire_at <= ?::timestamptz)
                        over (partition by w.escalation, w.clock, w.stage)
                    and not exists (select from reminder r where r.authority = ?
                        and (r.escalation, r.clock, r.stage, r.due_at) = (w.escalation, w.clock, w.stage, w.due_at)))
                    as passed
                from wanted w)
            insert into reminder as kept (authority, escalation, clock, stage, due_at, kind, days, fire_at, planned_at,
                dropped_at, dropped_because)
            select ?, escalation, clock, stage, due_at, kind, days, fire_at, now, case when passed then now end,
                case when passed then 'passed' end
            from seen
            on conflict (authority, escalation, clock, stage, due_at, kind, days) do update
            set fire_at = excluded.fire_at, planned_at = excluded.planned_at,
                dropped_at = case when kept.dropped_at is not null then excluded.dropped_at end,
                dropped_because = case when kept.dropped_at is not null then excluded.dropped_because end
            where kept.fired_at is null and kept.dropped_because is distinct from 'passed'
                and (kept.fire_at <> excluded.fire_at or kept.dropped_at is not null)""";

    private final Database database;
    private final ToPlan toPlan;
    private final StoredSettings settings;
    private final CouncilCalendars calendars;
    private final Clock clock;

    Planning(Database database, ToPlan toPlan, StoredSettings settings, CouncilCalendars calendars, Clock clock) {
        this.database = database;
        this.toPlan = toPlan;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A deadline of a clock and a reminder of it. */
    private record Wanted(ClockKey clock, Instant due, PlannedReminder reminder) {}

    /** Sees to up to so many of an authority's clocks; how many those were. */
    int follow(String authority, int most) {
        calendars.share(authority); // before the cases, as a correction of the calendar does
        var asked = toPlan.take(authority, most);
        if (asked.isEmpty()) {
            return 0;
        }
        var wanted = wanted(authority, asked);
        var now = Database.kept(clock.instant());
        var keys = values(asked, wanted);
        database.change(DROP, with(keys, now, authority));
        database.change(KEEP, with(keys, now, now, now, authority, authority));
        return asked.size();
    }

    private List<Wanted> wanted(String authority, List<ClockKey> asked) {
        var plan = new ReminderPlan(settings.of(authority), calendars.of(authority));
        var open = database.select(
                OPEN,
                row -> {
                    var key = ClockKey.read(row);
                    var due = Columns.instant(row, "due_at");
                    return plan.of(due).stream()
                            .map(one -> new Wanted(key, due, one))
                            .toList();
                },
                with(keys(asked), authority));
        return open.stream().flatMap(List::stream).toList();
    }

    private static List<Object> keys(List<ClockKey> clocks) {
        var values = new ArrayList<Object>();
        values.add(clocks.stream().map(ClockKey::escalation).toArray(UUID[]::new));
        values.add(clocks.stream().map(ClockKey::clock).toList());
        values.add(clocks.stream().map(one -> String.valueOf(one.stage())).toList());
        return values;
    }

    private static List<Object> values(List<ClockKey> asked, List<Wanted> wanted) {
        var values = keys(asked);
        values.addAll(keys(wanted.stream().map(Wanted::clock).toList()));
        values.add(wanted.stream().map(one -> one.due().toString()).toList());
        values.add(wanted.stream().map(one -> one.reminder().kind().wire()).toList());
        values.add(wanted.stream()
                .map(one -> String.valueOf(one.reminder().days()))
                .toList());
        values.add(
                wanted.stream().map(one -> one.reminder().fireAt().toString()).toList());
        return values;
    }

    private static Object[] with(List<Object> first, Object... then) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(then));
        return all.toArray();
    }
}
