package uk.hearth.kpi.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an import is that was handed in to be brought in later. */
public record ProgressView(
        @Schema(description = "Of the whole work; it does not go on evenly") @PositiveOrZero @Max(100)
        int percent,

        @Schema(description = "Bytes of the file") @PositiveOrZero
        long bytes,

        @Schema(description = "Rows read so far") @PositiveOrZero
        int received,

        @Schema(description = "Rows checked so far, good or not") @PositiveOrZero
        int checked,

        @Schema(description = "Rows stored: as nothing is half done, none until all are") @PositiveOrZero
        int stored,

        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,

        @Schema(description = "How often it was begun: more than once if a server went away in the middle")
        @PositiveOrZero
        int attempts) {}
