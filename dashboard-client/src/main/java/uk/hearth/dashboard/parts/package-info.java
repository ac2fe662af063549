/** Parts of a page that services answer for side by side: one that is down or slow leaves the others standing. */
@NullMarked
package uk.hearth.dashboard.parts;

import org.jspecify.annotations.NullMarked;
