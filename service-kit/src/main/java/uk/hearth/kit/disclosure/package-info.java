/** Disclosure control: what a table must not show, so that nobody can be recognised in it. Plain arithmetic. */
@NullMarked
package uk.hearth.kit.disclosure;

import org.jspecify.annotations.NullMarked;
