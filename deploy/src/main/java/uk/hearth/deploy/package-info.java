/** Runs the whole of Hearth on one machine, for people who try it and people who build it. */
@NullMarked
package uk.hearth.deploy;

import org.jspecify.annotations.NullMarked;
