/** In which team a social worker is, as the authority says: the return knows workers, not teams. */
@NullMarked
package uk.hearth.placement.teams;

import org.jspecify.annotations.NullMarked;
