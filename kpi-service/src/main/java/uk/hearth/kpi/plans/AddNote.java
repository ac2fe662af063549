package uk.hearth.kpi.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.problems.InvalidInput;

/** How an action is getting on, as told today. */
public record AddNote(
        @NotNull PlanStatus status,

        @NotBlank @Size(max = 4000) @Schema(examples = "The panel meets weekly since March")
        String note) {

    void requireTold() {
        if (status == PlanStatus.LATE) {
            throw InvalidInput.inField(
                    "status",
                    "late-is-worked-out",
                    "Whether an action is late follows from its due date",
                    "Tell how it is getting on: not_started, on_track, slipping, done or dropped");
        }
    }
}
