package uk.hearth.escalation.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.database.Database;

/** How long clocks ran that ended in a period, worked out by the database. */
@ApplicationScoped
class ClockTimes {

    // A working day counts as taken if it began after the one on which the clock started and before, or with, the end;
    // what happens after the cut-off hour belongs to the next working day, as for deadlines. Days on whose cut-off
    // the clock was suspended are taken off.
    private static final String MEASURE = """
            with days as materialized (
                select (?::date + nth::int - 1) as day, up_to, lag(up_to) over (order by nth) as before
                from unnest(?::int[]) with ordinality as counted (up_to, nth)),
            ended as materialized (
                select c.escalation, c.kind, c.stage, c.cut_off, c.due_at, c.ended_at, c.budget,
                    (c.started_at at time zone 'Europe/London')::date as start_day,
                    c.ended_at at time zone 'Europe/London' as end_time
                from clock c
                where c.authority = ? and c.ended_at >= ? and c.ended_at < ? and (?::text is null or exists (
                    select from escalation e
                    where e.authority = c.authority and e.id = c.escalation and e.team = ?))),
            spell as (
                select s.escalation, s.kind, s.stage, s.state, ended.cut_off,
                    s.at at time zone 'Europe/London' as at, coalesce(
                        lead(s.at) over (partition by s.escalation, s.kind, s.stage order by s.position),
                        ended.ended_at) at time zone 'Europe/London' as until
                from clock_entry s join ended using (escalation, kind, stage)
                where s.authority = ? and s.escalation in (
                    select escalation from clock_entry where authority = ? and state = 'suspended')),
            suspended as (
                select escalation, kind, stage,
                    sum(case when until::time > cut_off then last.up_to else last.before end
                        - case when at::time > cut_off then first.up_to else first.before end) as days
                from spell join days as first on first.day = at::date join days as last on last.day = until::date
                where state = 'suspended' group by escalation, kind, stage),
            taken as (
                select ended.kind, ended.stage, ended.due_at, ended.ended_at, ended.budget,
                    coalesce(suspended.days, 0) as suspended,
                    greatest(0, last.up_to + case when end_time::time <= cut_off and last.up_to > last.before
                        then 0 else 1 end - first.up_to - coalesce(suspended.days, 0)) as days
                from ended join days as first on first.day = start_day join days as last on last.day = end_time::date
                left join suspended using (escalation, kind, stage))
            select kind, stage, count(*) as ended,
                count(*) filter (where coalesce(ended_at <= due_at, days <= budget)) as in_time,
                percentile_cont(0.5) within group (order by days)::numeric as median,
                percentile_disc(0.9) within group (order by days)::int as ninetieth, max(days)::int as longest,
                count(*) filter (where suspended > 0) as were_suspended, sum(suspended)::int as suspended_days
            from taken group by kind, stage order by kind desc, stage""";
    private static final String EARLIEST = """
            select min((started_at at time zone 'Europe/London')::date) as day from clock
            where authority = ? and ended_at >= ? and ended_at < ?""";

    private final Database database;
    private final CouncilCalendars calendars;

    ClockTimes(Database database, CouncilCalendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    /**
     * What the clocks of one kind and stage took, in working days.
     *
     * @param total whether they are those of the whole formal process
     */
    record Taken(
            boolean total,
            int stage,
            long ended,
            long inTime,
            BigDecimal median,
            int ninetieth,
            int longest,
            long suspended,
            int suspendedDays) {}

    List<Taken> endedIn(ReportFilter filter) {
        var period = new Object[] {filter.owner(), filter.from(), filter.until()};
        var earliest = database.select(EARLIEST, row -> LocalDateOf.column(row, "day"), period);
        @Nullable LocalDate first = earliest.get(0).orElse(null);
        if (first == null) {
            return List.of();
        }
        var days =
                DayNumbers.of(calendars.of(filter.owner()), first, filter.span().lastDay());
        return database.select(
                MEASURE,
                row -> new Taken(
                        row.getString("kind").equals("total"),
                        row.getInt("stage"),
                        row.getLong("ended"),
                        row.getLong("in_time"),
                        row.getBigDecimal("median"),
                        row.getInt("ninetieth"),
                        row.getInt("longest"),
                        row.getLong("were_suspended"),
                        row.getInt("suspended_days")),
                days.first(),
                days.upTo(),
                filter.owner(),
                filter.from(),
                filter.until(),
                filter.team,
                filter.team,
                filter.owner(),
                filter.owner());
    }
}
