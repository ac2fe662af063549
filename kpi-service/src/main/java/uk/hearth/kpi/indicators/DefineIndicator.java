package uk.hearth.kpi.indicators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Formula;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/**
 * How an indicator is defined.
 *
 * @param decimals shown at most; none for counts, days and weeks and one for the rest, if left out
 * @param formula how its figures follow from other indicators'
 * @param effectiveFrom the period from which the definition is another: begins a new version; without it, or with that of
 *     the latest version, the latest version is corrected
 * @param change what is different from the version before, in words; needed for a new version
 */
public record DefineIndicator(
        @NotBlank @Size(max = 4000) @Schema(examples = "Looked after children reviewed within timescale")
        String title,

        @Size(max = 4000) @Nullable String titleInReport,
        @Size(max = 4000) @Nullable String definition,
        @Size(max = 4000) @Nullable String numerator,
        @Size(max = 4000) @Nullable String denominator,
        @NotNull Unit unit,
        @Min(0) @Max(6) @Nullable Integer decimals,
        @NotNull Polarity polarity,
        @NotNull Frequency frequency,
        @NotBlank @Size(max = 100) String category,

        @Nullable @Size(max = 20)
        List<
                        @NotNull
                        @Pattern(regexp = Tags.FORM, message = "must be made of lower-case letters, digits and hyphens")
                        String>
                tags,

        @Size(max = 4000) @Nullable String owner,
        @Size(max = 4000) @Nullable String sourceSystem,
        @Size(max = 4000) @Nullable String caveats,
        @Nullable Formula formula,
        @Nullable ReportingPeriod effectiveFrom,
        @Size(max = 4000) @Nullable String change) {

    /** What the catalogue then says, after what it says now. */
    IndicatorView after(String code, @Nullable IndicatorView latest) {
        var sameVersion = latest == null || effectiveFrom == null || effectiveFrom.equals(latest.effectiveFrom());
        return new IndicatorView(
                code,
                title,
                titleInReport,
                definition,
                numerator,
                denominator,
                unit,
                decimals == null ? usualDecimals(unit) : decimals,
                polarity,
                frequency,
                category,
                tags == null ? List.of() : tags.stream().distinct().sorted().toList(),
                owner,
                sourceSystem,
                caveats,
                formula,
                formula == null ? null : formula.words(),
                latest == null ? 1 : latest.version() + (sameVersion ? 0 : 1),
                sameVersion && latest != null ? latest.effectiveFrom() : effectiveFrom,
                Objects.requireNonNullElse(change, "").isBlank() && sameVersion && latest != null
                        ? latest.change()
                        : change,
                latest == null || !sameVersion ? 1 : latest.revision(),
                latest == null ? null : latest.retirement());
    }

    static int usualDecimals(Unit unit) {
        return switch (unit) {
            case COUNT, DAYS, WEEKS -> 0;
            case PERCENT, RATE_PER_10K, SCORE -> 1;
        };
    }
}
