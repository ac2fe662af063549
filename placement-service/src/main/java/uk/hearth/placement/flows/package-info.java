/**
 * Children in care as stocks and flows between age bands and placement groups: episodes cleaned, what was observed in a
 * reference window, and the arithmetic of the two published demand models. Pure: no database, no clock, no framework.
 */
@NullMarked
package uk.hearth.placement.flows;

import org.jspecify.annotations.NullMarked;
