package uk.hearth.placement.commitments;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * Where a measure is to be.
 *
 * @param by of a level, at whose end it is to be so; of a flow, in which so many are to come to be
 */
public record MeasureTarget(
        @NotNull TargetKind kind,

        @NotNull @Digits(integer = 15, fraction = 10) @Schema(examples = "50")
        BigDecimal value,

        @NotNull ReportingPeriod by) {

    boolean isMetBy(BigDecimal reading) {
        return kind.isMetBy(reading, value);
    }

    LocalDate day() {
        return by.lastDay();
    }

    /** "at least 50 by 2021". */
    String words(MeasureUnit unit) {
        return "%s %s by %s".formatted(kind.words(), unit.words(value), by.label());
    }
}
