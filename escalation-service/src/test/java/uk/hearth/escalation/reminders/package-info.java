/** Tries reminders: at the API, with the clock set by hand and a round made when the test says so. */
@NullMarked
package uk.hearth.escalation.reminders;

import org.jspecify.annotations.NullMarked;
