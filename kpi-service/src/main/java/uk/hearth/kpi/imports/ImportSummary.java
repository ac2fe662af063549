package uk.hearth.kpi.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        @Schema(description = "Rows in the file") int received,

        @Schema(description = "Rows that were not there before")
        int created,

        @Schema(description = "Rows that supersede an earlier value")
        int revised,

        @Schema(description = "Rows that say what was already known")
        int unchanged,

        @Schema(description = "Rows not taken: none, unless the good rows of a file were asked for")
        int rejected,

        @Schema(description = "Of the file's bytes") String sha256,
        String importedBy,
        Instant importedAt,
        @Nullable Withdrawal withdrawal) {

    ImportSummary counting(Merge.Counts counts) {
        return new ImportSummary(
                id,
                kind,
                authority,
                dryRun,
                counts.received(),
                counts.created(),
                counts.revised(),
                counts.unchanged(),
                rejected,
                sha256,
                importedBy,
                importedAt,
                withdrawal);
    }
}
