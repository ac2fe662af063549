/** The scorecard's own sums: counting statuses is all that it does with them. */
@NullMarked
package uk.hearth.dashboard.scorecards;

import org.jspecify.annotations.NullMarked;
