package uk.hearth.escalation.work;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as it is from now on. */
public record ChangeAction(
        @NotBlank @Size(max = 4000) @Schema(examples = "Book the matching panel")
        String what,

        @NotBlank @Size(max = 200) @Schema(description = "Account of whoever is to do it", examples = "manager.north")
        String owner,

        @NotNull LocalDate dueOn,
        @NotNull ActionStatus status,

        @PastOrPresent @Schema(description = "When it was done; with done only") @Nullable
        LocalDate doneOn) {

    @AssertTrue(message = "must have a day on which it was done if and only if it is done")
    @Schema(hidden = true)
    boolean isDated() {
        return (status == ActionStatus.DONE) == (doneOn != null);
    }
}
