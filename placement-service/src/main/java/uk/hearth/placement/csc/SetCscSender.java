package uk.hearth.placement.csc;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says under which number an authority's sender sends, and what. */
public record SetCscSender(
        @Schema(description = "The DfE's number of the authority; absent for the published one", examples = "209")
        @Pattern(regexp = "\\d{3}", message = "must be a number of three digits")
        @Nullable
        String laCode,

        @Schema(description = "What the sender sends of a child that it has sent before") @NotNull
        Payloads payloads) {}
