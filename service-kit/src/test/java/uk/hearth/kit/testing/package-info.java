/** The test kit: a real PostgreSQL, tokens for any role, and what every API test says. */
@NullMarked
package uk.hearth.kit.testing;

import org.jspecify.annotations.NullMarked;
