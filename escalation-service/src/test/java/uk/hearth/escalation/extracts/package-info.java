/** Tried at the API. */
@NullMarked
package uk.hearth.escalation.extracts;

import org.jspecify.annotations.NullMarked;
