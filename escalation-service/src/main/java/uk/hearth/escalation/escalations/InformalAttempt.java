package uk.hearth.escalation.escalations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.protocols.StageTerms;

/** Something tried before the challenge was raised (IRO Handbook, chapter 6: first try to resolve it informally). */
public record InformalAttempt(
        @NotNull LocalDate on,

        @NotNull
        @Pattern(regexp = StageTerms.POST, message = StageTerms.POST_WORDS)
        @Schema(description = "A post", examples = "social_worker")
        String with,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "Free text; withheld from those not on the case",
                examples = "Asked for the plan by telephone")
        @Nullable
        String what) {}
