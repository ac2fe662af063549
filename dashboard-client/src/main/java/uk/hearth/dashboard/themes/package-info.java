/** What challenges are about, changed: themes and sub-reasons added, renamed and retired. */
@NullMarked
package uk.hearth.dashboard.themes;

import org.jspecify.annotations.NullMarked;
