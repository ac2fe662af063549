package uk.hearth.escalation.work;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has a case at its present stage, and who answers for them until when. */
public record Assign(
        @Size(min = 1, max = 200)
        @Schema(description = "Account; nobody if left out", examples = "manager.north")
        @Nullable
        String assignee,

        @Size(min = 1, max = 200)
        @Schema(description = "Account that answers for the assignee", examples = "deputy.north")
        @Nullable
        String delegate,

        @Schema(description = "The last day on which the delegate does") @Nullable
        LocalDate delegateUntil) {

    @AssertTrue(message = "must be of an assignee, to another account, until a day")
    @Schema(hidden = true)
    boolean isDelegationWhole() {
        return (delegate == null && delegateUntil == null)
                || (assignee != null && delegate != null && delegateUntil != null && !delegate.equals(assignee));
    }
}
