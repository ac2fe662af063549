/** What placement-service says of homes, households and schemes, and of their beds on any day. */
@NullMarked
package uk.hearth.dashboard.placement.capacity;

import org.jspecify.annotations.NullMarked;
