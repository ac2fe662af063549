package uk.hearth.placement.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says in which team a social worker is. */
public record SetWorkerTeam(
        @Schema(examples = "Looked after 2") @NotBlank @Size(max = 100)
        String team) {}
