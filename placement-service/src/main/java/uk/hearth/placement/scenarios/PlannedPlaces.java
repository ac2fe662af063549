package uk.hearth.placement.scenarios;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.flows.CareGroup;

/** How many children a group can take from a day on, until the next such line of the group. */
public record PlannedPlaces(
        @NotNull @Schema(examples = "residential") CareGroup group,
        @NotNull @Schema(examples = "2020-07-01") LocalDate from,
        @Min(0) @Max(20000) @Schema(examples = "24") int places) {}
