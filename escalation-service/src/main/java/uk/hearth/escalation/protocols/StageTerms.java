package uk.hearth.escalation.protocols;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stage as it is to be: who answers, and how fast. */
public record StageTerms(
        @NotBlank @Size(max = 100) @Schema(examples = "Stage 2: service manager")
        String name,

        @NotNull
        @Pattern(regexp = POST, message = POST_WORDS)
        @Schema(description = "A post, never a person", examples = "service_manager")
        String ownerPost,

        @Min(1) @Max(200) @Schema(examples = "5") int limitWorkingDays,

        @Schema(
                description = "Hour in London; the protocol's if left out",
                examples = "17:00",
                implementation = String.class)
        @Nullable
        LocalTime cutOff) {

    /** Lower-case words joined by underscores. */
    public static final String POST = "[a-z][a-z0-9_]{0,59}";

    public static final String POST_WORDS =
            "must be a post's word: up to 60 lower-case letters, digits and underscores, a letter first";

    ProtocolStage at(int position, LocalTime usual) {
        return new ProtocolStage(position, name, ownerPost, limitWorkingDays, cutOff == null ? usual : cutOff);
    }
}
