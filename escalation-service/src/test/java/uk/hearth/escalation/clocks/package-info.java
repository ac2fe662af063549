/** Deadlines against other ways of working them out. */
@NullMarked
package uk.hearth.escalation.clocks;

import org.jspecify.annotations.NullMarked;
