/** One packaged service, run as several processes on a PostgreSQL and a sign-in of their own. */
@NullMarked
package uk.hearth.deploy.replicas;

import org.jspecify.annotations.NullMarked;
