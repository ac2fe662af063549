package uk.hearth.escalation.reminders;

import java.time.Instant;

/** A reminder of a deadline that is to be told at an instant, so many working days from it. */
record PlannedReminder(ReminderKind kind, int days, Instant fireAt) {}
