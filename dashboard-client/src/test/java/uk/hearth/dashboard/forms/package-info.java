/** A council's own look. */
@NullMarked
package uk.hearth.dashboard.forms;

import org.jspecify.annotations.NullMarked;
