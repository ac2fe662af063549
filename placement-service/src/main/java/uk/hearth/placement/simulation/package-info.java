/**
 * The forecast of our own: the life in care of each child, many times over, by rates that know age, placement and length of
 * stay, drawn anew each time from children sampled with replacement, so that what is not known of the rates is in the
 * interval too. Pure: no database, no clock, no framework.
 */
@NullMarked
package uk.hearth.placement.simulation;

import org.jspecify.annotations.NullMarked;
