/** Accessible charts drawn on the server as SVG, the same bytes for the same figures. */
@NullMarked
package uk.hearth.kit.charts;

import org.jspecify.annotations.NullMarked;
