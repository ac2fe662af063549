/** Scorecards defined: what each is called, its sections, and its indicators in order. */
@NullMarked
package uk.hearth.dashboard.definitions;

import org.jspecify.annotations.NullMarked;
