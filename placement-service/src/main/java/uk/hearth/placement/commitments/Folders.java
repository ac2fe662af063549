package uk.hearth.placement.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts commitments, measures, readings, overrides and statements together: one question each, however many there are. */
@ApplicationScoped
class Folders {

    private final Commitments commitments;
    private final Measures measures;
    private final Readings readings;
    private final Overrides overrides;
    private final Statements statements;

    Folders(Commitments commitments, Measures measures, Readings readings, Overrides overrides, Statements statements) {
        this.commitments = commitments;
        this.measures = measures;
        this.readings = readings;
        this.overrides = overrides;
        this.statements = statements;
    }

    Folder of(String authority, AsKnown known) {
        return of(authority, commitments.of(authority), known);
    }

    /** @param wanted of this authority */
    Folder of(String authority, List<Commitment> wanted, AsKnown known) {
        return new Folder(
                wanted, histories(authority, known), overrides.inForce(authority, known), statements.of(authority));
    }

    private Map<String, List<MeasureHistory>> histories(String authority, AsKnown known) {
        var read = readings.of(authority, known).stream().collect(Collectors.groupingBy(MeasureReading::key));
        return measures.of(authority).stream()
                .map(measure -> new MeasureHistory(measure, read.getOrDefault(measure.key(), List.of())))
                .collect(Collectors.groupingBy(history -> history.measure().commitment()));
    }
}
