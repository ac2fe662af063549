package uk.hearth.kpi.plans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something undertaken: its words make it what it is; how it is to be done can be changed later. */
public record AddAction(
        @NotBlank @Schema(examples = "E09000023") String authority,

        @NotBlank @Size(max = 200) @Schema(examples = "Improvement plan 2018-19")
        String plan,

        @NotBlank @Size(max = 200) @Schema(examples = "Placements")
        String area,

        @NotBlank @Size(max = 400) @Schema(examples = "Placements stay stable")
        String objective,

        @NotBlank @Size(max = 1000) @Schema(examples = "Better matching and stronger carer support")
        String action,

        @NotNull @Valid ArrangeAction arranged) {

    UUID id() {
        return PlanAction.idOf(authority, plan, area, objective, action);
    }
}
