/** Breakdowns: one indicator in one period by its dimensions, with totals, and with what of it does not add up. */
@NullMarked
package uk.hearth.kpi.breakdowns;

import org.jspecify.annotations.NullMarked;
