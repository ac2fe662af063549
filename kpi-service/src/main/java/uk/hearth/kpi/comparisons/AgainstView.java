package uk.hearth.kpi.comparisons;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.statistics.Comparison;

/**
 * The last figure of a series against another area's or a group's.
 *
 * @param comparator the area's or the group's word, or the area's code where it has none
 * @param value of the area; of a group the mean of its members where the publisher gives none
 * @param valuePeriod what the value is of, which need not be the series' own kind of period
 * @param withValue how many members have a value; absent where the value is published
 * @param period of the series' figure; absent where it has none
 * @param comparison better, similar, worse by the 95 per cent interval; not compared without a denominator
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgainstView(
        @Schema(examples = "inner_london") String comparator,
        @Schema(examples = "Inner London") String name,
        BigDecimal value,
        @Schema(examples = "68%") String display,
        ReportingPeriod valuePeriod,
        @Nullable String release,
        @Nullable LocalDate releaseDate,
        @Nullable Integer withValue,
        @Nullable Integer members,
        @Nullable ReportingPeriod period,
        Comparison comparison,
        @Schema(examples = "comparison-1") String rule) {}
