package uk.hearth.escalation.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import uk.hearth.kit.calendar.CalendarCorrections;
import uk.hearth.kit.calendar.WorkingDays;

/** Days counted by hand on England's calendar. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderPlanTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void days_before_and_after_are_working_days_at_that_hour_in_london() {
        // Tuesday 7 April 2026, 17:00 summer time; Good Friday is the 3rd, Easter Monday the 6th, summer time since 29
        // March
        assertThat(plan(List.of(1, 6), List.of(5)).of(Instant.parse("2026-04-07T16:00:00Z")))
                .containsExactly(
                        planned(ReminderKind.DUE_SOON, 6, "2026-03-26T09:00:00Z"),
                        planned(ReminderKind.DUE_SOON, 1, "2026-04-02T08:00:00Z"),
                        planned(ReminderKind.DUE_TODAY, 0, "2026-04-07T08:00:00Z"),
                        planned(ReminderKind.OVERDUE, 0, "2026-04-07T16:00:00Z"),
                        planned(ReminderKind.STILL_OVERDUE, 5, "2026-04-14T08:00:00Z"));
    }

    @Test
    void a_deadline_before_that_hour_has_no_reminder_on_its_day() {
        assertThat(plan(List.of(), List.of()).of(Instant.parse("2026-02-10T08:30:00Z")))
                .containsExactly(planned(ReminderKind.OVERDUE, 0, "2026-02-10T08:30:00Z"));
    }

    @Test
    void a_closed_day_is_not_counted() {
        var closed = new CalendarCorrections(Set.of(), Set.of(), Set.of(LocalDate.parse("2026-02-09")));
        var plan =
                new ReminderPlan(new ReminderSettings(List.of(1), List.of(), NINE, true, 0), new WorkingDays(closed));
        assertThat(plan.of(Instant.parse("2026-02-10T17:00:00Z")))
                .contains(planned(ReminderKind.DUE_SOON, 1, "2026-02-06T09:00:00Z"));
    }

    @Test
    void what_lies_beyond_the_calendar_is_left_out() {
        // the calendar ends with the year 2100
        assertThat(plan(List.of(2), List.of(5)).of(Instant.parse("2100-12-31T17:00:00Z")))
                .extracting(PlannedReminder::kind)
                .containsExactly(ReminderKind.DUE_SOON, ReminderKind.DUE_TODAY, ReminderKind.OVERDUE);
    }

    private static ReminderPlan plan(List<Integer> before, List<Integer> after) {
        return new ReminderPlan(new ReminderSettings(before, after, NINE, true, 0), new WorkingDays());
    }

    private static PlannedReminder planned(ReminderKind kind, int days, String at) {
        return new PlannedReminder(kind, days, Instant.parse(at));
    }
}
