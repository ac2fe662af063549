/** The work on a case, tried through the running service. */
@NullMarked
package uk.hearth.escalation.work;

import org.jspecify.annotations.NullMarked;
