package uk.hearth.escalation.moves;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a referral to Cafcass since. */
public record UpdateReferral(
        @Size(min = 1, max = 100) @Nullable String cafcassReference,
        @Nullable ReferralResult result,
        @PastOrPresent @Nullable LocalDate resultOn) {

    @AssertTrue(message = "must have a day with a result, and none without")
    @Schema(hidden = true)
    boolean isDated() {
        return (result == null) == (resultOn == null);
    }
}
