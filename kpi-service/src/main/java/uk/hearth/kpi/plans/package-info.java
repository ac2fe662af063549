/** Improvement plans and promises to children: what was undertaken, how it is getting on, and the figures that show it. */
@NullMarked
package uk.hearth.kpi.plans;

import org.jspecify.annotations.NullMarked;
