/** The demonstration sign-in: an OpenID provider whose passwords and client secrets are checked. */
@NullMarked
package uk.hearth.deploy.signin;

import org.jspecify.annotations.NullMarked;
