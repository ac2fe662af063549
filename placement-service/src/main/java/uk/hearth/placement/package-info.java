/** Returns of case data, who is placed where, whether there are enough of the right homes near enough, and what has been promised about it. */
@NullMarked
package uk.hearth.placement;

import org.jspecify.annotations.NullMarked;
