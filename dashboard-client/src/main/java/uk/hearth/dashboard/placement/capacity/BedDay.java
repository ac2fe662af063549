package uk.hearth.dashboard.placement.capacity;

import java.time.LocalDate;

/** A provision's beds on one day: staffed ones are blocked, occupied or vacant. */
public record BedDay(
        LocalDate on, long registered, long staffed, long blocked, long occupied, long vacant, long over) {}
