package uk.hearth.placement.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;

/**
 * A return, how far it has come, and what was found in it.
 *
 * @param tables rows by table
 */
public record ReturnView(
        UUID id,
        String authority,
        int year,
        @Nullable String month,
        ReturnState state,

        @Schema(description = "How far the taking in has come", examples = "done")
        String phase,

        @Schema(description = "SHA-256 of what was sent, in hexadecimal")
        String sha256,

        String receivedBy,
        Instant receivedAt,
        @Nullable Instant finishedAt,

        @Schema(
                description =
                        "When it was last checked: again when last year's return or the postcode directory is another")
        @Nullable
        Instant checkedAt,

        int rows,
        int children,
        Map<String, Integer> tables,

        @Schema(description = "Findings that are errors") int errors,

        @Schema(description = "Findings that are queries") int queries,

        int rulesRun,
        int rulesNotRun,

        @Schema(description = "Why it was refused") List<InputError> problems,

        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {}
