/**
 * Returns as they come in: read, checked by every rule, kept with their original bytes sealed, and made current for their
 * period, all or nothing.
 */
@NullMarked
package uk.hearth.placement.returns;

import org.jspecify.annotations.NullMarked;
