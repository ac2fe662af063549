/** Returns of case data: sending one, how far its check has come, and working through its issues. */
@NullMarked
package uk.hearth.dashboard.returns;

import org.jspecify.annotations.NullMarked;
