package uk.hearth.kit.calendar;

import java.time.LocalDate;
import java.util.Set;

/** What an organisation knows better than the rules: holidays proclaimed or withdrawn since, and its own closed days. */
public record CalendarCorrections(Set<LocalDate> addedHolidays, Set<LocalDate> removedHolidays, Set<LocalDate> closed) {

    public static final CalendarCorrections NONE = new CalendarCorrections(Set.of(), Set.of(), Set.of());

    public CalendarCorrections {
        addedHolidays = Set.copyOf(addedHolidays);
        removedHolidays = Set.copyOf(removedHolidays);
        closed = Set.copyOf(closed);
    }

    public static CalendarCorrections closedOn(Set<LocalDate> days) {
        return new CalendarCorrections(Set.of(), Set.of(), days);
    }
}
