package uk.hearth.escalation.calendar;

import java.time.LocalDate;

/**
 * An authority's calendar has changed, in the transaction that is under way: deadlines that are open follow.
 *
 * @param reason for people: what was said of the day, or taken back
 */
public record CalendarCorrected(String authority, LocalDate day, String reason, String writer) {}
