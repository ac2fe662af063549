/** The audit trail: who saw or changed what, in a chain of events that nobody can alter unnoticed. */
@NullMarked
package uk.hearth.kit.audit;

import org.jspecify.annotations.NullMarked;
