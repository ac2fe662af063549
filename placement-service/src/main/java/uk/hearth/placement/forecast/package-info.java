/**
 * How many children there will be in care, by age and placement, with what certainty, at what cost, and against what is
 * planned; and how well the ways of forecasting would have done before.
 */
@NullMarked
package uk.hearth.placement.forecast;

import org.jspecify.annotations.NullMarked;
