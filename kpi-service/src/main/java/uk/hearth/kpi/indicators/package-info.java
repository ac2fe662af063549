/** The catalogue of what is measured, one for every authority. */
@NullMarked
package uk.hearth.kpi.indicators;

import org.jspecify.annotations.NullMarked;
