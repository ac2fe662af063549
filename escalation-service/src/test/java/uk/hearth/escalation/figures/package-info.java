/** Monthly figures, tried through what is left in the outbox. */
@NullMarked
package uk.hearth.escalation.figures;

import org.jspecify.annotations.NullMarked;
