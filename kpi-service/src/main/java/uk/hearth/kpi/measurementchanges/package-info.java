/** What became of an authority's figures, change by change, as whoever follows them may see it. */
@NullMarked
package uk.hearth.kpi.measurementchanges;

import org.jspecify.annotations.NullMarked;
