/**
 * Named groups of areas that an authority is compared with: its statistical neighbours by year, Inner London, lists of
 * its own. A group holds from its year until the next of the same code; an authority's own goes before one for all.
 */
@NullMarked
package uk.hearth.kpi.comparators;

import org.jspecify.annotations.NullMarked;
