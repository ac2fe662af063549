/** What placement-service says of sufficiency: where children are, how far from home, and how that changes. */
@NullMarked
package uk.hearth.dashboard.placement.sufficiency;

import org.jspecify.annotations.NullMarked;
