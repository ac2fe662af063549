/** One indicator of one authority through time, with the lines to draw. */
@NullMarked
package uk.hearth.kpi.series;

import org.jspecify.annotations.NullMarked;
