package uk.hearth.placement.teams;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A social worker's team. */
public record WorkerTeamView(
        @Schema(description = "SW_ID of the return", examples = "SW1002003")
        String worker,

        @Schema(examples = "Looked after 2") String team) {}
