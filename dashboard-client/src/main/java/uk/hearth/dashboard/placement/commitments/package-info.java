/** What placement-service keeps of commitments: how each stands, by what it is measured, and what was told of it. */
@NullMarked
package uk.hearth.dashboard.placement.commitments;

import org.jspecify.annotations.NullMarked;
