package uk.hearth.placement.placements;

import java.time.LocalDate;

/** A day, and what is known of it. */
public record AsAt(LocalDate day, CareHistory history) {}
