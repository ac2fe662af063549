package uk.hearth.kpi.plans;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who sees to an action, from when to when, and which indicators show whether it works. */
public record ArrangeAction(
        @NotNull PlanKind kind,

        @Size(max = 200)
        @Pattern(regexp = OWNER, message = "must be a post, not a person's address")
        @Schema(description = "A post, never a person's name", examples = "Head of service")
        @Nullable
        String owner,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> indicators) {

    static final String OWNER = "[^@]*";

    @AssertTrue(message = "must not be due before it starts")
    @Schema(hidden = true)
    boolean isInOrder() {
        return startsOn == null || dueOn == null || !dueOn.isBefore(startsOn);
    }

    static ArrangeAction of(PlanAction action) {
        return new ArrangeAction(action.kind(), action.owner(), action.startsOn(), action.dueOn(), action.indicators());
    }
}
