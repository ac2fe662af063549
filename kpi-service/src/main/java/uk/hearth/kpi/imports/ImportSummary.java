package uk.hearth.kpi.imports;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.Problem;
import uk.hearth.kit.rows.MappingUsed;

/**
 * An import: what it did, or would have done, or how far it is.
 *
 * @param id absent for a dry run that was answered at once, of which nothing is kept
 * @param authority absent where the rows belong to none
 * @param importedAt absent until it was taken, and unless it was
 * @param withdrawal absent unless it was withdrawn
 */
public record ImportSummary(
        @Nullable UUID id,
        ImportState state,
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
        @Nullable Instant importedAt,
        @Nullable MappingUsed mapping,
        @Nullable Withdrawal withdrawal,

        @Schema(description = "Why rows were not taken, the first hundred; told in the answer to the import alone")
        @Nullable
        List<InputError> errors,

        @Schema(description = "How many errors there were in all") @Nullable
        Integer errorCount,

        @Schema(description = "Of an import that was handed in to be brought in later") @Nullable
        ProgressView progress,

        @Schema(description = "Why it failed, as it would have been answered at once") @Nullable
        Problem problem) {

    /** An import that was taken, or whose dry run came to its end. */
    static ImportSummary of(Imports.Begun begun, Merge.Counts counts, Staging.Rejected left) {
        var request = begun.request();
        return new ImportSummary(
                request.dryRun() ? null : begun.run().id(),
                ImportState.SUCCEEDED,
                request.kind().name(),
                DataVersions.CATALOGUE.equals(begun.authority()) ? null : begun.authority(),
                request.dryRun(),
                counts.received() + left.rows(),
                counts.created(),
                counts.revised(),
                counts.older(),
                counts.unchanged(),
                left.rows(),
                begun.file().sha256(),
                begun.sender().name(),
                begun.at(),
                request.mapping() == null ? null : request.mapping().used(),
                null,
                left.rows() == 0 ? null : left.listed(),
                left.rows() == 0 ? null : left.errors(),
                null,
                null);
    }

    ImportSummary withdrawn(@Nullable Withdrawal since) {
        return new ImportSummary(
                id,
                state,
                kind,
                authority,
                dryRun,
                received,
                created,
                revised,
                older,
                unchanged,
                rejected,
                sha256,
                importedBy,
                importedAt,
                mapping,
                since,
                errors,
                errorCount,
                progress,
                problem);
    }

    /** The same, as that which was handed in to be brought in later. */
    public ImportSummary queued(UUID job, ProgressView how) {
        return new ImportSummary(
                job,
                state,
                kind,
                authority,
                dryRun,
                received,
                created,
                revised,
                older,
                unchanged,
                rejected,
                sha256,
                importedBy,
                importedAt,
                mapping,
                withdrawal,
                errors,
                errorCount,
                how,
                problem);
    }
}
