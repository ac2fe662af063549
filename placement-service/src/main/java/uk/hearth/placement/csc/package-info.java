/**
 * Children as a council's case system already sends them to the Department for Education's Children's Social Care API:
 * taken in the same shape, less names and pupil numbers, and kept with every state that each child's data has had.
 */
@NullMarked
package uk.hearth.placement.csc;

import org.jspecify.annotations.NullMarked;
