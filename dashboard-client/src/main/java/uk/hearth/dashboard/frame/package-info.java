/** The frame around every page: who is signed in, which council, safe headers, and words when something goes wrong. */
@NullMarked
package uk.hearth.dashboard.frame;

import org.jspecify.annotations.NullMarked;
