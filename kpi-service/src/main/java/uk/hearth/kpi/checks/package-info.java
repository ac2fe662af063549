/** What each kind of rule looks for in figures, set by set: it finds, and changes nothing. */
@NullMarked
package uk.hearth.kpi.checks;

import org.jspecify.annotations.NullMarked;
