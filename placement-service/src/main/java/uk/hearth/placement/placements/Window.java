package uk.hearth.placement.placements;

import java.time.LocalDate;

/** Days from the first to the last, both within. */
public record Window(int first, int last) {

    /** The months that end on a day: twelve to 31 March 2018 begin on 1 April 2017. */
    public static Window months(int months, LocalDate last) {
        return new Window((int) last.plusDays(1).minusMonths(months).toEpochDay(), (int) last.toEpochDay());
    }

    public boolean holds(int day) {
        return first <= day && day <= last;
    }
}
