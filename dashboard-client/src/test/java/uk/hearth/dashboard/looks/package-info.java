/** A council's own look. */
@NullMarked
package uk.hearth.dashboard.looks;

import org.jspecify.annotations.NullMarked;
