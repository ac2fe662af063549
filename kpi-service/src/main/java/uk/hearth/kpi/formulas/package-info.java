/** Indicators that are worked out from others: what a formula can say, and the one evaluator that reads it. */
@NullMarked
package uk.hearth.kpi.formulas;

import org.jspecify.annotations.NullMarked;
