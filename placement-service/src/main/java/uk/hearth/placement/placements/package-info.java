/** What became of each child, from all current returns together: episodes, periods of care, placement runs. */
@NullMarked
package uk.hearth.placement.placements;

import org.jspecify.annotations.NullMarked;
