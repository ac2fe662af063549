/** Escalations as logs and case systems tell them: brought in set by set, again and again, without any case twice. */
@NullMarked
package uk.hearth.escalation.extracts;

import org.jspecify.annotations.NullMarked;
