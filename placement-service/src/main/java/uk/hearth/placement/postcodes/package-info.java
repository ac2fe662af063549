/**
 * Where a postcode is: the ONS Postcode Directory that was brought in or, without one, the middle of the postcode's
 * sector; from that the distance of a placement from home, and whether it lies in the authority's own area.
 */
@NullMarked
package uk.hearth.placement.postcodes;

import org.jspecify.annotations.NullMarked;
