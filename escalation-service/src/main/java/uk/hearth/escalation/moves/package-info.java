/** What may be done with a case, by whom, and doing it. */
@NullMarked
package uk.hearth.escalation.moves;

import org.jspecify.annotations.NullMarked;
