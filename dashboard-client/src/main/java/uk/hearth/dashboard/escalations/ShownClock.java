package uk.hearth.dashboard.escalations;

import java.time.Instant;
import java.util.Objects;
import uk.hearth.dashboard.escalation.CaseView.CaseClock;
import uk.hearth.dashboard.frame.Dates;

/** A clock in words: "Stage 2: 3 working days left, due Thursday 5 February". */
record ShownClock(String name, String words, boolean late) {

    static ShownClock of(CaseClock clock, Instant now) {
        var due = clock.dueAt();
        boolean late = Boolean.FALSE.equals(clock.inTime()) || (clock.isRunning() && due != null && due.isBefore(now));
        return new ShownClock(name(clock), words(clock, now, late), late);
    }

    private static String name(CaseClock clock) {
        if (clock.kind().equals("total")) {
            return "Whole formal process";
        }
        return clock.stage() == 0 ? "Informal resolution" : "Stage " + clock.stage();
    }

    private static String words(CaseClock clock, Instant now, boolean late) {
        int left = Math.max(0, clock.budgetWorkingDays() - clock.usedWorkingDays());
        if (clock.state().equals("stopped")) {
            return ended(clock, late);
        }
        if (clock.dueAt() == null) {
            return "paused, with %s left".formatted(days(left));
        }
        var due = Dates.weekday(Objects.requireNonNull(clock.dueAt()));
        if (late) {
            return "overdue since %s, after %s".formatted(due, days(clock.budgetWorkingDays()));
        }
        boolean today = Dates.date(clock.dueAt()).equals(Dates.date(now));
        return today ? "due today, " + due : "%s left, due %s".formatted(days(left), due);
    }

    private static String ended(CaseClock clock, boolean late) {
        var how = late ? "ended late" : "ended in time";
        return "%s, %s of %d used".formatted(how, days(clock.usedWorkingDays()), clock.budgetWorkingDays());
    }

    private static String days(int number) {
        return number == 1 ? "1 working day" : number + " working days";
    }
}
