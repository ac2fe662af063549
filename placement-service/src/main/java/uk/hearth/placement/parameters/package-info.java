/** What councils count differently: parameters with names and versions, which every figure that depends on one states. */
@NullMarked
package uk.hearth.placement.parameters;

import org.jspecify.annotations.NullMarked;
