package uk.hearth.placement.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to have happened by a day, and when it did.
 *
 * @param doneOn absent until it is done
 */
public record Milestone(
        @NotBlank @Size(max = 400) @Schema(examples = "Eight boroughs in the provider network")
        String title,

        @NotNull @Schema(examples = "2018-12-31") LocalDate dueOn,
        @Nullable @Schema(examples = "2018-11-20") LocalDate doneOn) {

    boolean isLateOn(LocalDate day) {
        return dueOn.isBefore(day) && (doneOn == null || doneOn.isAfter(day));
    }
}
