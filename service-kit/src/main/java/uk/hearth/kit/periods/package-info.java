/** Reporting periods: the months, quarters and years that figures are about, read, printed and counted. */
@NullMarked
package uk.hearth.kit.periods;

import org.jspecify.annotations.NullMarked;
