package uk.hearth.escalation.clocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.calendar.CouncilCalendars;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.calendar.UnknownCalendarYear;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.problems.Refusal;

/** The deadlines of open clocks, worked out from their ledgers and the calendar of the authority, and kept. */
@ApplicationScoped
public class Projections {

    private static final String PROJECT = """
            update clock set due_at = ? where authority = ? and escalation = ? and kind = ? and stage = ?""";

    private final Clocks clocks;
    private final Database database;
    private final CouncilCalendars calendars;

    Projections(Clocks clocks, Database database, CouncilCalendars calendars) {
        this.clocks = clocks;
        this.database = database;
        this.calendars = calendars;
    }

    /**
     * Works out the deadlines of a case's open clocks and keeps them.
     *
     * @throws Refusal if the calendar is not known as far as that
     */
    public Deadlines project(String authority, UUID escalation) {
        var open = clocks.of(authority, escalation).stream()
                .filter(StoredClock::open)
                .toList();
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
        var open = clocks.ofEach(authority, escalations).stream()
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
}
