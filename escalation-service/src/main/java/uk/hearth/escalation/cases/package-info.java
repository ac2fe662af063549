/** A case: what was raised, where it stands, and every event that brought it there. */
@NullMarked
package uk.hearth.escalation.cases;

import org.jspecify.annotations.NullMarked;
