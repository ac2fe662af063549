/** A real PostgreSQL kept in the data folder, with one database and two roles for each service. */
@NullMarked
package uk.hearth.deploy.postgres;

import org.jspecify.annotations.NullMarked;
