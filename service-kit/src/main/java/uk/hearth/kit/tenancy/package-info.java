/** Which authorities' rows a transaction may see, told to PostgreSQL for its row-level security. */
@NullMarked
package uk.hearth.kit.tenancy;

import org.jspecify.annotations.NullMarked;
