package uk.hearth.kpi.indicators;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Formula;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Unit;

/**
 * What is measured, as its latest version says.
 *
 * @param numerator in words
 * @param denominator in words
 * @param decimals shown at most
 * @param formula how its figures follow from other indicators'; absent where they are brought in
 * @param formulaWords the formula as people read it
 * @param version goes up when the definition changes from a period on
 * @param effectiveFrom the period that began the version; absent for the first
 * @param change what the version changed, in words
 * @param revision goes up when the wording of the version is corrected
 * @param retirement present where it is no longer reported
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
        List<String> tags,
        @Nullable String owner,
        @Nullable String sourceSystem,
        @Nullable String caveats,
        @Nullable Formula formula,

        @Schema(examples = "CLA-START - CLA-CEASE") @Nullable
        String formulaWords,

        @PositiveOrZero int version,
        @Nullable ReportingPeriod effectiveFrom,
        @Nullable String change,
        @PositiveOrZero int revision,
        @Nullable Retirement retirement) {

    /** The day from which the version holds. */
    LocalDate fromDay() {
        return effectiveFrom == null ? LocalDate.MIN : effectiveFrom.firstDay();
    }

    /** Whether periods that begin on the day still have figures. */
    public boolean isReported(LocalDate day) {
        return retirement == null || day.isBefore(retirement.from().firstDay());
    }

    /** The same, retired or in use. */
    IndicatorView with(@Nullable Retirement other) {
        return new IndicatorView(
                code,
                title,
                titleInReport,
                definition,
                numerator,
                denominator,
                unit,
                decimals,
                polarity,
                frequency,
                category,
                tags,
                owner,
                sourceSystem,
                caveats,
                formula,
                formulaWords,
                version,
                effectiveFrom,
                change,
                revision,
                other);
    }

    // not named as a property, so that it does not travel
    boolean derives() {
        return formula != null;
    }
}
