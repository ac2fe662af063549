/**
 * What a figure ought to be, and from when: one value until the next target, or a profile of a value a month for a
 * year. A kind that contradicts the indicator's polarity, and targets that overlap, are refused.
 */
@NullMarked
package uk.hearth.kpi.targets;

import org.jspecify.annotations.NullMarked;
