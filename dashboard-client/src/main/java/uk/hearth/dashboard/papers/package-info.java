/** Papers as they went to their meetings: to open, to take away, and what moved between two of them. */
@NullMarked
package uk.hearth.dashboard.papers;

import org.jspecify.annotations.NullMarked;
