package uk.hearth.kpi.commentary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a figure, and what is to be done about it. */
public record WriteCommentary(
        @NotBlank @Size(max = 4000) @Schema(examples = "Reviews held in time have fallen three months running")
        String text,

        @Size(max = 4000) @Schema(examples = "Weekly check of the reviews due") @Nullable
        String action,

        @Size(max = 200)
        @Pattern(regexp = OWNER, message = "must be a post, not a person's address")
        @Schema(description = "Who sees to the action: a post, never a person's name", examples = "Head of service")
        @Nullable
        String owner,

        @Nullable LocalDate due,

        @Size(max = 200) @Schema(description = "The heading it stands under", examples = "Health") @Nullable
        String area,

        @Size(max = 400) @Nullable String source) {

    /** An address is always a person's or a mailbox's; that a name is none, only people can tell. */
    static final String OWNER = "[^@]*";
}
