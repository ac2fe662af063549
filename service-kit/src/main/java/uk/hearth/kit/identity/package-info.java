/** Who is asking: roles and authorities from the verified token. */
@NullMarked
package uk.hearth.kit.identity;

import org.jspecify.annotations.NullMarked;
