/** Who there is in the demonstration: every role at every authority, as data. */
@NullMarked
package uk.hearth.deploy.accounts;

import org.jspecify.annotations.NullMarked;
