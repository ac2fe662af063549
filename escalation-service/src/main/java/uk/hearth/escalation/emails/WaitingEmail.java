package uk.hearth.escalation.emails;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that waits to be sent, held by whoever sends it.
 *
 * @param address absent if it was taken off the register since
 * @param open whether the case still is
 */
record WaitingEmail(
        UUID id,
        UUID escalation,
        String clock,
        Instant due,
        String kind,
        int attempts,
        @Nullable String address,
        boolean open) {}
