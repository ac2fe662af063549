package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure and how it stands today.
 *
 * @param latest the reading of the period that ended last; absent before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureView(Measure measure, @Nullable MeasureReading latest, MeasureStatus status, String statusWords) {

    static MeasureView of(MeasureHistory history, LocalDate day) {
        var status = MeasureStanding.of(history, day);
        return new MeasureView(history.measure(), history.at(day).orElse(null), status, status.words());
    }
}
