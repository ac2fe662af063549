/** Commitments: how each stands, what moved, what is late, and what is told of it. */
@NullMarked
package uk.hearth.dashboard.commitments;

import org.jspecify.annotations.NullMarked;
