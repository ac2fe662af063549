package uk.hearth.escalation.contacts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account and its address. */
public record Contact(
        @Schema(examples = "manager.north") String account,
        @Schema(examples = "north.team@council.example") String email,
        String writtenBy,
        Instant writtenAt,
        @Schema(description = "In quotes, its entity tag") int version) {}
