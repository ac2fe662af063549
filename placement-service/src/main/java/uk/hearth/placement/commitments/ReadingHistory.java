package uk.hearth.placement.commitments;

import java.util.List;
import java.util.Optional;

/**
 * What a measure was in a period, and what was said of it before.
 *
 * @param earlier revisions that were superseded or taken back, the latest first
 */
public record ReadingHistory(MeasureReading current, List<MeasureReading> earlier) {

    /** Empty if there is none, or it was taken back. */
    static Optional<ReadingHistory> of(List<MeasureReading> revisions) {
        return Readings.current(revisions)
                .map(current -> new ReadingHistory(
                        current,
                        revisions.stream()
                                .filter(reading -> reading.revision() != current.revision())
                                .toList()));
    }
}
