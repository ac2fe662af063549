/** What placement-service forecasts: children in care, against planned places, with and without what is supposed. */
@NullMarked
package uk.hearth.dashboard.placement.forecast;

import org.jspecify.annotations.NullMarked;
