/** The one clock that everything reads. */
@NullMarked
package uk.hearth.kit.time;

import org.jspecify.annotations.NullMarked;
