/** Rows of a file in a table of the transaction's own, where they are looked at together before they become what they tell. */
@NullMarked
package uk.hearth.kit.staging;

import org.jspecify.annotations.NullMarked;
