/**
 * Whether there are enough of the right homes near enough: section 22G of the Children Act 1989. The monthly dashboard of
 * where children are, who moves and who leaves, against any earlier day, and as a series.
 */
@NullMarked
package uk.hearth.placement.sufficiency;

import org.jspecify.annotations.NullMarked;
