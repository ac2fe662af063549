package uk.hearth.kpi.imports;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would have done.
 *
 * @param id absent for a dry run, of which nothing is kept
 * @param authority absent where the rows belong to none
 */
public record ImportSummary(
        @Nullable UUID id,
        @Schema(examples = "measurements") String kind,
        @Nullable String authority,
        boolean dryRun,

        @Schema(description = "Rows in the file") @PositiveOrZero
        int received,

        @Schema(description = "Rows that were not there before") @PositiveOrZero
        int created,

        @Schema(description = "Rows that supersede an earlier value") @PositiveOrZero
        int revised,

        @Schema(description = "Rows that say what was already known") @PositiveOrZero
        int unchanged,

        @Schema(description = "Rows not taken: always none, since a file with an error is refused whole")
        @PositiveOrZero
        int rejected,

        @Schema(description = "Of the file's bytes", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String sha256,

        String importedBy,
        Instant importedAt) {}
