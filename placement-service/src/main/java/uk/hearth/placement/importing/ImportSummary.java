package uk.hearth.placement.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.MappingUsed;

/**
 * What an import did, or would have done.
 *
 * @param id absent for a dry run, of which nothing is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportSummary(
        @Nullable UUID id,
        @Schema(examples = "provisions") String kind,
        String authority,
        boolean dryRun,

        @Schema(description = "Rows in the file") @PositiveOrZero
        int received,

        @Schema(description = "Things that were not there before") @PositiveOrZero
        int created,

        @Schema(description = "Things that are otherwise than before") @PositiveOrZero
        int revised,

        @Schema(description = "Rows that say what was already known") @PositiveOrZero
        int unchanged,

        @Schema(description = "Of the file's bytes", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String sha256,

        @Schema(description = "Where the file was read by one") @Nullable
        MappingUsed mapping,

        String importedBy,
        Instant importedAt) {}
