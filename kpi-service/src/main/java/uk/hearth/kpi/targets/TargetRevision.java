package uk.hearth.kpi.targets;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.statistics.TargetKind;

/**
 * One revision of a target.
 *
 * @param effectiveFrom the period from whose first day it holds
 * @param value in the indicator's unit; the lower bound of a range; absent with a profile
 * @param tolerance as it was set; absent for the usual 10 per cent
 * @param profile twelve values, the first for the month in which it starts
 * @param words of the day that was asked for, or of the whole
 * @param supersededAt absent while it is the current one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetRevision(
        String authority,
        String indicator,
        ReportingPeriod effectiveFrom,
        LocalDate fromDay,
        TargetKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upperValue,
        @Nullable BigDecimal tolerance,
        @Nullable List<BigDecimal> profile,

        @Schema(examples = {"At least 95%", "At least 10% in April 2018, 40% in March 2019"})
        String words,

        @Nullable String toleranceWords,
        int revision,
        UUID importId,
        Instant recordedAt,
        @Nullable Instant supersededAt) {}
