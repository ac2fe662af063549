/** The audit trail, tried through a running service. */
@NullMarked
package uk.hearth.escalation.audit;

import org.jspecify.annotations.NullMarked;
