/** Figures of an authority for a period and a breakdown, with every revision. */
@NullMarked
package uk.hearth.kpi.measurements;

import org.jspecify.annotations.NullMarked;
