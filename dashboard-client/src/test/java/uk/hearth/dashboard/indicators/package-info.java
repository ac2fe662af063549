/** A council's own look. */
@NullMarked
package uk.hearth.dashboard.indicators;

import org.jspecify.annotations.NullMarked;
