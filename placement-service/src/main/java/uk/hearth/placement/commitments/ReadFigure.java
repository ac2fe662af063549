package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Symbol;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * What a measure was in a period.
 *
 * @param value absent where the audience may not see it
 * @param display with its unit; c where it is confidential
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadFigure(
        ReportingPeriod period,
        @Schema(examples = "December 2018") String periodLabel,
        @Schema(examples = "472") @Nullable BigDecimal value,
        @Schema(examples = {"472", "58%", "c"}) String display,
        @Nullable String source) {

    static @Nullable ReadFigure of(Measure measure, Optional<MeasureReading> reading) {
        return reading.map(read -> new ReadFigure(
                        read.period(),
                        read.period().label(),
                        read.value(),
                        read.value() == null
                                ? Symbol.CONFIDENTIAL.letter()
                                : measure.unit().words(read.value()),
                        read.source()))
                .orElse(null);
    }

    /** "472 (December 2018)". */
    String words() {
        return "%s (%s)".formatted(display, periodLabel);
    }
}
