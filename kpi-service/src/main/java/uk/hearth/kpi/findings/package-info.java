/** The worklist of what rules found in figures: who sees to each, by when, and what came of it. */
@NullMarked
package uk.hearth.kpi.findings;

import org.jspecify.annotations.NullMarked;
