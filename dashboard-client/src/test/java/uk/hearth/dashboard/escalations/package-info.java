/** The words of the escalation pages. */
@NullMarked
package uk.hearth.dashboard.escalations;

import org.jspecify.annotations.NullMarked;
