/** How an authority answers a challenge: its stages, who owns them and how long each may take, in versions. */
@NullMarked
package uk.hearth.escalation.protocols;

import org.jspecify.annotations.NullMarked;
