/** The first page: what changed and what needs attention, most important first, with the reason in words. */
@NullMarked
package uk.hearth.kpi.attention;

import org.jspecify.annotations.NullMarked;
