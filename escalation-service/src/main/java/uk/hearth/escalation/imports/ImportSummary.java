package uk.hearth.escalation.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;

/**
 * What an import did, or would have done.
 *
 * @param id absent for a dry run, of which nothing is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportSummary(
        @Nullable UUID id,
        @Schema(examples = "escalation-log") String kind,
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

        @Schema(description = "Rows not taken: none, unless the good rows of a file were asked for") @PositiveOrZero
        int rejected,

        @Schema(description = "Of the file's bytes", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String sha256,

        String importedBy,
        Instant importedAt,

        @Schema(description = "Why rows were not taken, the first hundred; told in the answer to the import alone")
        @Nullable
        List<InputError> errors,

        @Schema(description = "How many errors there were in all") @Nullable
        Integer errorCount) {}
