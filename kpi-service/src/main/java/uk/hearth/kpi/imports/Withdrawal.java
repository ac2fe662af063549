package uk.hearth.kpi.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an import was withdrawn, why, and what came of it. */
public record Withdrawal(
        Instant at,
        String by,
        String reason,

        @Schema(description = "Earlier values that became current again, each as a new revision")
        int restored,

        @Schema(description = "Values that had no earlier one: there is none now")
        int ended) {}
