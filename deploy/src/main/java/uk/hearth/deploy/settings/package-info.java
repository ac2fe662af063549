/** What may be chosen about a run, and where its data, logs and secrets are kept. */
@NullMarked
package uk.hearth.deploy.settings;

import org.jspecify.annotations.NullMarked;
