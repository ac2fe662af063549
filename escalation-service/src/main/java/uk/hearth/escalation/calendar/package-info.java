/** The days that clocks count: working days of England, and its bank holidays by name. */
@NullMarked
package uk.hearth.escalation.calendar;

import org.jspecify.annotations.NullMarked;
