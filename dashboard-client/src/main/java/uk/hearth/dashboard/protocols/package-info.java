/** The stages and clocks of challenges changed: a new version of the protocol, made from the one before it. */
@NullMarked
package uk.hearth.dashboard.protocols;

import org.jspecify.annotations.NullMarked;
