package uk.hearth.kpi.indicators;

import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/**
 * What is measured.
 *
 * @param numerator in words
 * @param denominator in words
 * @param decimals shown at most
 * @param version goes up with each revision of the definition
 */
public record IndicatorView(
        @Schema(examples = "CLA-REVIEW-TIME") String code,

        @Schema(examples = "Looked after children reviewed within timescale")
        String title,

        @Nullable String titleInReport,
        @Nullable String definition,
        @Nullable String numerator,
        @Nullable String denominator,
        Unit unit,
        @PositiveOrZero int decimals,
        Polarity polarity,
        Frequency frequency,
        String category,
        @Nullable String owner,
        @Nullable String sourceSystem,
        @Nullable String caveats,
        @PositiveOrZero int version) {}
