/** Where a signed-in person starts: what changed, what needs attention, and what is due. */
@NullMarked
package uk.hearth.dashboard.overview;

import org.jspecify.annotations.NullMarked;
