/** Figures as people say them. */
@NullMarked
package uk.hearth.kit.words;

import org.jspecify.annotations.NullMarked;
