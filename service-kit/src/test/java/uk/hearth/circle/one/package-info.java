/** One half of a circle, for the rule against circles to notice. */
@NullMarked
package uk.hearth.circle.one;

import org.jspecify.annotations.NullMarked;
