/** How many beds there are, day by day: registered, staffed, blocked, occupied, and so vacant; for any day, past or planned. */
@NullMarked
package uk.hearth.placement.capacity;

import org.jspecify.annotations.NullMarked;
