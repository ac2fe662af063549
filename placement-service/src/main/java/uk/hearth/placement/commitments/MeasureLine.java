package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure between two days.
 *
 * @param link the indicator's code, or the figure's id
 * @param start where it starts: its baseline, or else its first reading
 * @param from the latest reading on the first day; absent if there was none
 * @param to the latest reading on the last day
 * @param change absent where there are not two values to compare
 * @param sum of a flow, how many in all in the periods that lie between the two days
 * @param projection what is expected for the period that ends next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureLine(
        @Schema(examples = "looked_after") String code,
        @Schema(examples = "Children looked after") String title,
        MeasureUnit unit,
        Polarity polarity,
        MeasureSource source,
        @Schema(examples = "CLA-NUM") @Nullable String link,
        @Nullable String partOf,
        @Nullable Baseline start,
        @Nullable MeasureTarget target,
        @Schema(examples = "at least 50 by 2021") @Nullable String targetWords,
        @Nullable ReadFigure from,
        @Nullable ReadFigure to,
        @Schema(examples = "-20") @Nullable BigDecimal change,
        Movement movement,

        @Schema(examples = "Children looked after: 492 (April 2018) to 472 (December 2018), down 20, better")
        String movementWords,

        @Nullable BigDecimal sum,
        @Nullable ReadFigure projection,
        MeasureStatus status,
        @Schema(examples = "Better than at the start") String statusWords) {

    static MeasureLine of(MeasureHistory history, ReportQuery.Days days) {
        var measure = history.measure();
        var from = history.at(days.from());
        var to = history.at(days.to());
        var comparison = Comparison.between(measure, from, to);
        var status = MeasureStanding.of(history, days.to());
        var target = measure.target();
        return new MeasureLine(
                measure.code(),
                measure.title(),
                measure.unit(),
                measure.polarity(),
                measure.source(),
                measure.link(),
                measure.partOf(),
                history.start().orElse(null),
                target,
                target == null ? null : target.words(measure.unit()),
                ReadFigure.of(measure, from),
                ReadFigure.of(measure, to),
                comparison.change(),
                comparison.movement(),
                MovementWords.of(measure, ReadFigure.of(measure, from), ReadFigure.of(measure, to), comparison),
                history.sum(days.from(), days.to()).orElse(null),
                ReadFigure.of(measure, history.projectionAfter(days.to())),
                status,
                status.words());
    }

    boolean moved() {
        return movement.moved();
    }
}
