/** Capacity: vacant beds on any day, occupancy, and each home's beds with what blocks them. */
@NullMarked
package uk.hearth.dashboard.capacity;

import org.jspecify.annotations.NullMarked;
