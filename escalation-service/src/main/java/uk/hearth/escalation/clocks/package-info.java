/** Time limits: a budget of working days, a ledger of when it ran, and the deadline that follows from both. */
@NullMarked
package uk.hearth.escalation.clocks;

import org.jspecify.annotations.NullMarked;
