/** Who holds which post, and who may act for whom. */
@NullMarked
package uk.hearth.escalation.people;

import org.jspecify.annotations.NullMarked;
