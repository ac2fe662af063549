/** The forecast: children in care in months to come, the gap to planned places, and what is supposed side by side. */
@NullMarked
package uk.hearth.dashboard.forecast;

import org.jspecify.annotations.NullMarked;
