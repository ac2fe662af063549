/** A change to try the kit's records and messages with, as any feature would make it. */
@NullMarked
package uk.hearth.escalation.testing;

import org.jspecify.annotations.NullMarked;
