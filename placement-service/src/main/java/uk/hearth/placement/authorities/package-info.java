/** England's authorities for children's services, by the code of the ONS and the number of the Department for Education. */
@NullMarked
package uk.hearth.placement.authorities;

import org.jspecify.annotations.NullMarked;
