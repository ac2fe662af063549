/** What a figure ought to be, and from when. */
@NullMarked
package uk.hearth.kpi.targets;

import org.jspecify.annotations.NullMarked;
