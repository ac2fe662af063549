/** Raising a challenge, and reading it: now, in a list, or as it stood at any instant. */
@NullMarked
package uk.hearth.escalation.escalations;

import org.jspecify.annotations.NullMarked;
