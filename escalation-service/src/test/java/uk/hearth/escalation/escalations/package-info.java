/** Raising and reading challenges, tried through the running service. */
@NullMarked
package uk.hearth.escalation.escalations;

import org.jspecify.annotations.NullMarked;
