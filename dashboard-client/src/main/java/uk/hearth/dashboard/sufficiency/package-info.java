/** The sufficiency page: whether there are enough of the right homes near enough, this month and against an earlier one. */
@NullMarked
package uk.hearth.dashboard.sufficiency;

import org.jspecify.annotations.NullMarked;
