/** Reminders of deadlines: planned with each deadline, told once whoever and how many go round, and dropped when it moves. */
@NullMarked
package uk.hearth.escalation.reminders;

import org.jspecify.annotations.NullMarked;
