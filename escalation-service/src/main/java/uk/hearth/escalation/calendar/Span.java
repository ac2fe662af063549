package uk.hearth.escalation.calendar;

import java.time.LocalDate;
import java.util.List;
import uk.hearth.kit.calendar.EnglandBankHolidays;
import uk.hearth.kit.calendar.UnknownCalendarYear;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.problems.InvalidInput;

/** Days from one to another, both included, all of them in years whose bank holidays are known. */
record Span(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 10;

    Span {
        if (to.isBefore(from)) {
            throw InvalidInput.inField(
                    "to", "ends-before-it-begins", "The last day is before the first", "Swap the days");
        }
        refuseUnknownYear("from", from.getYear());
        refuseUnknownYear("to", to.getYear());
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
            throw InvalidInput.inField(
                    "to",
                    "span-too-long",
                    "The span is longer than %d years".formatted(LONGEST_YEARS),
                    "Ask for %d years at a time".formatted(LONGEST_YEARS));
        }
    }

    static void refuseUnknownYear(String parameter, int year) {
        try {
            EnglandBankHolidays.in(year);
        } catch (UnknownCalendarYear unknown) {
            throw InvalidInput.inField(
                    parameter,
                    "unknown-calendar-year",
                    String.valueOf(unknown.getMessage()),
                    "Choose a year from %d to %d"
                            .formatted(EnglandBankHolidays.FIRST_YEAR, EnglandBankHolidays.LAST_YEAR));
        }
    }

    WorkingDaysView count(WorkingDays calendar) {
        List<LocalDate> days =
                from.datesUntil(to.plusDays(1)).filter(calendar::isWorkingDay).toList();
        return new WorkingDaysView(from, to, days.size(), calendar.between(from, to), days);
    }
}
