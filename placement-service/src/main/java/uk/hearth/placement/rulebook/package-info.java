/** The rules themselves, a file for each family and several where a family is large. How to write one: {@code README.md}. */
@NullMarked
package uk.hearth.placement.rulebook;

import org.jspecify.annotations.NullMarked;
