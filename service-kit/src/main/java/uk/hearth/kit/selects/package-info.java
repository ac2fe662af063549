/** Questions to PostgreSQL, asked alone or several in one round trip. */
@NullMarked
package uk.hearth.kit.selects;

import org.jspecify.annotations.NullMarked;
