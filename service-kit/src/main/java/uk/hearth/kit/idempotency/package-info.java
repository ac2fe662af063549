/** A request repeated with the same key is answered again, not carried out again. */
@NullMarked
package uk.hearth.kit.idempotency;

import org.jspecify.annotations.NullMarked;
