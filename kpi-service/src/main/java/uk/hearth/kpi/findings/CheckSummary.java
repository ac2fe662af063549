package uk.hearth.kpi.findings;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check of an authority's figures found.
 *
 * @param found findings that are new
 * @param foundAgain findings that were gone, or answered for another figure, and are open again
 * @param gone findings that were open and are no more
 * @param open how many are open now, of all rules and indicators
 */
public record CheckSummary(
        String authority,
        Instant checkedAt,
        @PositiveOrZero int rules,
        @PositiveOrZero int indicators,

        @Schema(description = "Findings that are new") @PositiveOrZero
        int found,

        @PositiveOrZero int foundAgain,
        @PositiveOrZero int gone,
        @PositiveOrZero int open) {}
