package uk.hearth.escalation.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How fast a stage, or the whole formal process, came to its end. Absent figures are suppressed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelinessRow(
        @Schema(examples = "stage_1") String code,
        @Schema(examples = "Team manager") String title,

        @Schema(description = "Clocks that ended in the period") @Nullable
        Long ended,

        @Nullable Long inTime,
        @Schema(description = "To one decimal") @Nullable BigDecimal percentInTime,

        @Schema(description = "Working days; of an even number the mean of the middle two") @Nullable
        BigDecimal medianDays,

        @Schema(description = "Working days within which nine of ten ended: the nearest rank") @Nullable
        Integer ninetiethPercentileDays,

        @Nullable Integer longestDays,

        @Schema(description = "Clocks that were suspended for a while") @Nullable
        Long suspended,

        @Schema(description = "Working days of suspension, which the other figures leave out") @Nullable
        Integer suspendedDays,

        boolean suppressed) {}
