package uk.hearth.kpi.attention;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fresh the figures of a source system are.
 *
 * @param source as the indicators' definitions name it
 * @param latestLoadedAt when any of its figures last changed
 * @param overdue how many of its indicators have no figure for a period that ended more than 20 working days ago
 * @param longestOverdue periods, of the indicator furthest behind
 */
public record SourceFreshness(
        @Schema(examples = "LCS") String source,
        @PositiveOrZero int indicators,

        @Schema(description = "Last day of the latest period with a figure")
        LocalDate latestPeriodEnd,

        Instant latestLoadedAt,
        @PositiveOrZero int overdue,
        @PositiveOrZero int longestOverdue) {}
