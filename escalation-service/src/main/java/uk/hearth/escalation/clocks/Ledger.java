package uk.hearth.escalation.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * A budget of working days and when it ran. The day on which the clock starts is not counted; after it, a working day
 * is counted if the clock runs at that day's cut-off. The deadline is the cut-off of the day with which the budget is
 * used up: an instant, at an hour of London.
 *
 * @param budget working days, at least one
 * @param cutOff hour of the day in London
 * @param entries in order of time, the first of them running
 */
public record Ledger(int budget, LocalTime cutOff, List<LedgerEntry> entries) {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Ledger {
        if (budget < 1 || entries.isEmpty() || entries.get(0).state() != ClockState.RUNNING) {
            throw new IllegalArgumentException("A ledger has a budget and begins with its clock running");
        }
        entries = List.copyOf(entries);
    }

    /** When the budget is, or was, used up; nothing while that hangs on how long a suspension lasts. */
    public Optional<Instant> due(WorkingDays calendar) {
        int left = budget;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).state() != ClockState.RUNNING) {
                continue;
            }
            var before = dayBefore(i);
            if (runsOn(i)) {
                return Optional.of(cutOffOf(calendar.plus(before, left)));
            }
            int counted = counted(calendar, before, entries.get(i + 1).at());
            if (counted >= left) {
                return Optional.of(cutOffOf(calendar.plus(before, left)));
            }
            left -= counted;
        }
        return Optional.empty();
    }

    /** Working days counted up to an instant, however many the budget has. */
    public int used(WorkingDays calendar, Instant until) {
        int used = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).state() == ClockState.RUNNING) {
                var end = i + 1 < entries.size() && entries.get(i + 1).at().isBefore(until)
                        ? entries.get(i + 1).at()
                        : until;
                used += counted(calendar, dayBefore(i), end);
            }
        }
        return used;
    }

    /** A clock that was stopped while it ran would have run on. */
    private boolean runsOn(int entry) {
        return entry + 1 == entries.size() || entries.get(entry + 1).state() == ClockState.STOPPED;
    }

    /** The last day that is not counted before this entry's run. */
    private LocalDate dayBefore(int entry) {
        var at = entries.get(entry).at();
        var day = at.atZone(LONDON).toLocalDate();
        return entry > 0 && !cutOffOf(day).isBefore(at) && day.isAfter(startDay()) ? day.minusDays(1) : day;
    }

    private LocalDate startDay() {
        return entries.get(0).at().atZone(LONDON).toLocalDate();
    }

    /** Working days after the day whose cut-off comes before the end. */
    private int counted(WorkingDays calendar, LocalDate after, Instant end) {
        var day = end.atZone(LONDON).toLocalDate();
        var last = cutOffOf(day).isBefore(end) ? day : day.minusDays(1);
        return last.isAfter(after) ? calendar.between(after, last) : 0;
    }

    private Instant cutOffOf(LocalDate day) {
        return day.atTime(cutOff).atZone(LONDON).toInstant();
    }
}
