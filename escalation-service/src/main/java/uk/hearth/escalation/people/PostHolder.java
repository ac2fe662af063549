package uk.hearth.escalation.people;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param team absent if the post is held for the whole authority */
public record PostHolder(
        @Schema(examples = "service_manager") String post,
        @Nullable String team,
        @Schema(examples = "manager.north") String person,
        String namedBy,
        Instant recordedAt) {}
