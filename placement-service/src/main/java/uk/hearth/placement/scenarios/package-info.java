/** What a council supposes of the years ahead: other rates, new provisions, planned places, its own prices; kept by name. */
@NullMarked
package uk.hearth.placement.scenarios;

import org.jspecify.annotations.NullMarked;
