package uk.hearth.kpi.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * One revision of another area's figure.
 *
 * @param shared published for all; otherwise the authority's own
 * @param value absent where {@code symbol} says why
 * @param symbol c confidential, z not applicable, x not available, k rounds to zero
 * @param release where it was published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BenchmarkRevision(
        boolean shared,
        String indicator,
        String area,
        @Schema(examples = "England") String areaName,
        ReportingPeriod period,
        @Nullable String dimension,
        @Nullable String category,
        @Nullable BigDecimal value,
        @Schema(examples = {"68%", "Confidential"}) String display,
        @Nullable String symbol,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String release,
        @Nullable LocalDate releaseDate,
        int revision,
        UUID importId,
        Instant recordedAt,
        @Nullable Instant supersededAt) {}
