/** Returns checked at the command line, without a service or a database: {@code deploy/check-returns}. */
@NullMarked
package uk.hearth.placement.command;

import org.jspecify.annotations.NullMarked;
