/** An edition as a paper that people read: one accessible page, drawn from nothing but what was frozen. */
@NullMarked
package uk.hearth.kpi.papers;

import org.jspecify.annotations.NullMarked;
