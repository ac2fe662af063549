/** What holds for this service as a whole. */
@NullMarked
package uk.hearth.kpi;

import org.jspecify.annotations.NullMarked;
