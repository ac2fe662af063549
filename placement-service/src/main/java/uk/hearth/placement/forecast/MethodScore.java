package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a way of forecasting did over all trials of a back-test. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MethodScore(
        ForecastMethod method,

        @Schema(description = "Forecasts of the number in care that were held against what came")
        int trials,

        @Schema(description = "Children by which the number in care was out, on average, either way")
        BigDecimal meanAbsoluteError,

        @Schema(description = "The same in per cent of what came")
        BigDecimal meanAbsolutePercentError,

        @Schema(description = "Forecast less what came, on average: above 0 it said too many")
        BigDecimal bias,

        @Schema(description = "Children by which each placement group was out, on average")
        BigDecimal meanAbsoluteErrorByGroup,

        @Schema(description = "Per cent of what came that lay in the interval; absent of methods without one") @Nullable
        BigDecimal coverage,

        @Schema(description = "Per cent that should have: 90 if not asked otherwise; two standard deviations are 95.45")
        @Nullable
        BigDecimal coverageMeant) {}
