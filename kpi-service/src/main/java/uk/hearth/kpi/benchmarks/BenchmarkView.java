package uk.hearth.kpi.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * Another area's figure beside an authority's own.
 *
 * @param comparator the area's word, or its code where it has none
 * @param display the value as people read it
 * @param release where it was published
 * @param releaseDate when; absent where the file did not say
 */
public record BenchmarkView(
        @Schema(examples = "statistical_neighbours") String comparator,
        @Schema(examples = "Statistical neighbours") String areaName,
        ReportingPeriod period,
        @Schema(examples = "2017") String periodLabel,
        BigDecimal value,
        @Schema(examples = "68%") String display,
        @Nullable String release,
        @Nullable LocalDate releaseDate) {}
