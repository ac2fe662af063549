/**
 * Indicators worked out of returns, as at any day, with the children behind each. {@link Definitions} lists them by family;
 * a family is a file. Their source is indicators.md of the product's domain notes, whose ids they keep.
 */
@NullMarked
package uk.hearth.placement.figures;

import org.jspecify.annotations.NullMarked;
