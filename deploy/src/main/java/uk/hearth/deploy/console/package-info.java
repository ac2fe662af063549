/** What the person at the keyboard sees: steps with their times, and one clear sentence when something is wrong. */
@NullMarked
package uk.hearth.deploy.console;

import org.jspecify.annotations.NullMarked;
