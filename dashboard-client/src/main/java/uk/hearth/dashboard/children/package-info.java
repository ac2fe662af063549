/** The children behind a number, for those who may know them; the service keeps who looked. */
@NullMarked
package uk.hearth.dashboard.children;

import org.jspecify.annotations.NullMarked;
