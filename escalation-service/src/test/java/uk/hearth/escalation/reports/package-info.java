/** Tried at the API. */
@NullMarked
package uk.hearth.escalation.reports;

import org.jspecify.annotations.NullMarked;
