package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A status that somebody set by hand over the one worked out.
 *
 * @param takenBackAt absent while it is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusOverride(
        @Schema(examples = "SC-02") String commitment,
        @Schema(examples = "1") int number,
        CommitmentStatus status,

        @Schema(examples = "Three households approved in January are not in the figures yet")
        String reason,

        String setBy,
        Instant setAt,
        @Nullable String takenBackBy,
        @Nullable Instant takenBackAt) {}
