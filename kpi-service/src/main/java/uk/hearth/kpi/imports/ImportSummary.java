package uk.hearth.kpi.imports;

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
 * @param authority absent where the rows belong to none
 * @param withdrawal absent unless it was withdrawn
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

        @Schema(description = "Rows older than what is known already: kept among its revisions, not current")
        @PositiveOrZero
        int older,

        @Schema(description = "Rows that say what was already known") @PositiveOrZero
        int unchanged,

        @Schema(description = "Rows not taken: none, unless the good rows of a file were asked for") @PositiveOrZero
        int rejected,

        @Schema(description = "Of the file's bytes", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String sha256,

        String importedBy,
        Instant importedAt,
        @Nullable Withdrawal withdrawal,

        @Schema(description = "Why rows were not taken, the first hundred; told in the answer to the import alone")
        @Nullable
        List<InputError> errors,

        @Schema(description = "How many errors there were in all") @Nullable
        Integer errorCount) {

    ImportSummary counting(Merge.Counts counts, Staging.Rejected left) {
        return new ImportSummary(
                id,
                kind,
                authority,
                dryRun,
                counts.received() + left.rows(),
                counts.created(),
                counts.revised(),
                counts.older(),
                counts.unchanged(),
                left.rows(),
                sha256,
                importedBy,
                importedAt,
                withdrawal,
                left.rows() == 0 ? null : left.listed(),
                left.rows() == 0 ? null : left.errors());
    }
}
