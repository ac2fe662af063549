/** A council's own look: its name, colours and crest, from configuration. */
@NullMarked
package uk.hearth.dashboard.looks;

import org.jspecify.annotations.NullMarked;
