/** How an authority's figure stands among others, chance allowed for: intervals, better or worse, rank and quartile. */
@NullMarked
package uk.hearth.kpi.comparisons;

import org.jspecify.annotations.NullMarked;
