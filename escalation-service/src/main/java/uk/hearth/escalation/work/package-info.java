/** The work on a case: who has it, what is to be done, what people tell each other. */
@NullMarked
package uk.hearth.escalation.work;

import org.jspecify.annotations.NullMarked;
