/** What the tests of this service share. */
@NullMarked
package uk.hearth.placement.testing;

import org.jspecify.annotations.NullMarked;
