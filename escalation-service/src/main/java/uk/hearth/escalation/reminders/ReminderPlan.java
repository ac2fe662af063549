package uk.hearth.escalation.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.escalation.clocks.Ledger;
import uk.hearth.kit.calendar.UnknownCalendarYear;
import uk.hearth.kit.calendar.WorkingDays;

/** When a deadline is told of: at an hour of working days before and after it, of its own day, and when it passes. */
final class ReminderPlan {

    private final ReminderSettings settings;
    private final WorkingDays calendar;

    ReminderPlan(ReminderSettings settings, WorkingDays calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    /** The first first. What falls beyond the years that the calendar knows is left out. */
    List<PlannedReminder> of(Instant due) {
        var day = due.atZone(Ledger.LONDON).toLocalDate();
        var planned = new ArrayList<PlannedReminder>();
        settings.daysBefore().stream()
                .sorted((one, other) -> other - one)
                .forEach(days -> add(planned, ReminderKind.DUE_SOON, days, day, -days));
        var morning = at(day, settings.atHour());
        if (morning.isBefore(due)) {
            planned.add(new PlannedReminder(ReminderKind.DUE_TODAY, 0, morning));
        }
        planned.add(new PlannedReminder(ReminderKind.OVERDUE, 0, due));
        settings.daysAfter().stream()
                .sorted()
                .forEach(days -> add(planned, ReminderKind.STILL_OVERDUE, days, day, days));
        return planned;
    }

    private void add(List<PlannedReminder> planned, ReminderKind kind, int days, LocalDate due, int away) {
        try {
            planned.add(new PlannedReminder(kind, days, at(calendar.plus(due, away), settings.atHour())));
        } catch (UnknownCalendarYear beyond) {
            return; // the deadline itself is within the years known
        }
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Ledger.LONDON).toInstant();
    }
}
