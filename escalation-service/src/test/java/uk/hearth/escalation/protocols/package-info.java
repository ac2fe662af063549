/** Protocols, tried through the running service. */
@NullMarked
package uk.hearth.escalation.protocols;

import org.jspecify.annotations.NullMarked;
