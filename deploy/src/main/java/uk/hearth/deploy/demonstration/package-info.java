/** Loads the demonstration data through the public import APIs, as any council's own system would. */
@NullMarked
package uk.hearth.deploy.demonstration;

import org.jspecify.annotations.NullMarked;
