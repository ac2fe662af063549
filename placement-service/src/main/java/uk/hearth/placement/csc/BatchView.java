package uk.hearth.placement.csc;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of children's data, and what it changed. */
public record BatchView(
        UUID id,
        String authority,

        @Schema(description = "The DfE's number of the authority, to which it was sent", examples = "209")
        String laCode,

        @Schema(description = "How it was understood: each child in full, or what changed")
        Payloads payloads,

        String receivedBy,
        Instant receivedAt,

        @Schema(description = "How many children were sent, each as often as it was")
        int children,

        @Schema(description = "Of whom nothing was known before")
        int created,

        int revised,

        @Schema(description = "Of whom nothing new was said")
        int unchanged,

        int purged,
        int warnings) {}
