/** The outbox, tried through a running service. */
@NullMarked
package uk.hearth.escalation.outbox;

import org.jspecify.annotations.NullMarked;
