/** Other areas' figures, as an authority compares itself with them. */
@NullMarked
package uk.hearth.kpi.benchmarks;

import org.jspecify.annotations.NullMarked;
