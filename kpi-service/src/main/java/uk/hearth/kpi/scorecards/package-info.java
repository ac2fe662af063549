/** Named, ordered sets of indicators, and the report that members read. */
@NullMarked
package uk.hearth.kpi.scorecards;

import org.jspecify.annotations.NullMarked;
