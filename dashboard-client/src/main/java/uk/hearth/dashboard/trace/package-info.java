/** The reference that a page shows and every service it asks logs. */
@NullMarked
package uk.hearth.dashboard.trace;

import org.jspecify.annotations.NullMarked;
