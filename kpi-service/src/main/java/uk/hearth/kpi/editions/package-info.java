/** A scorecard as it went to a meeting: frozen with its commentary, hashed, and the same for ever. */
@NullMarked
package uk.hearth.kpi.editions;

import org.jspecify.annotations.NullMarked;
