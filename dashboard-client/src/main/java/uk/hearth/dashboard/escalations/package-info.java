/** Challenges of Independent Reviewing Officers: what is due, raising one, and the case with what may be done now. */
@NullMarked
package uk.hearth.dashboard.escalations;

import org.jspecify.annotations.NullMarked;
