/** Preparing a paper: what goes in, what is said of its figures, how it will look, and freezing it for its meeting. */
@NullMarked
package uk.hearth.dashboard.preparing;

import org.jspecify.annotations.NullMarked;
