/** Messages to other systems, written with the change they tell of and delivered at least once, in order. */
@NullMarked
package uk.hearth.kit.outbox;

import org.jspecify.annotations.NullMarked;
