/** The scorecard page: the table as members know it. */
@NullMarked
package uk.hearth.dashboard.scorecards;

import org.jspecify.annotations.NullMarked;
