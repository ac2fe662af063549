/** The arrows that officers printed beside their figures. */
@NullMarked
package uk.hearth.kpi.directions;

import org.jspecify.annotations.NullMarked;
