/** Other areas' figures, as an authority compares itself with them: its own, and those that are published for all. */
@NullMarked
package uk.hearth.kpi.benchmarks;

import org.jspecify.annotations.NullMarked;
