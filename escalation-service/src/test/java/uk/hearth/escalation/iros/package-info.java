/** Tried at the API. */
@NullMarked
package uk.hearth.escalation.iros;

import org.jspecify.annotations.NullMarked;
