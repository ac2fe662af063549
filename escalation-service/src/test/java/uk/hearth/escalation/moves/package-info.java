/** What may be done with a case, tried through the running service. */
@NullMarked
package uk.hearth.escalation.moves;

import org.jspecify.annotations.NullMarked;
