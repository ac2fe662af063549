/** What the council has said it will do about placements, by what it is measured, and how it is getting on. */
@NullMarked
package uk.hearth.placement.commitments;

import org.jspecify.annotations.NullMarked;
