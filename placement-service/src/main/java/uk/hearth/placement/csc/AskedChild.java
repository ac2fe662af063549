package uk.hearth.placement.csc;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks what is known of a child. A body, since nothing about a child stands in an address. */
public record AskedChild(
        @Schema(description = "Code of the authority", examples = "E09000099") @NotNull
        String authority,

        @Schema(description = "The authority's own id of the child: la_child_id", examples = "900001")
        @NotBlank
        @Size(max = 36)
        String child,

        @Schema(description = "As it was known at this instant; absent for now", examples = "2026-03-31T22:59:59Z")
        @Nullable
        Instant asKnownAt) {}
