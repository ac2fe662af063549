package uk.hearth.placement.commitments;

import java.util.List;
import java.util.Optional;
import uk.hearth.kit.problems.InvalidInput;

/** What a measure may be a part of: a count of the same commitment, of the same kind, that is no part itself. */
final class MeasureParts {

    private MeasureParts() {}

    /** @throws InvalidInput if the measure cannot be a part of what it says it is */
    static void check(SetMeasure set, String code, List<Measure> siblings) {
        wrong(set, code, siblings).ifPresent(message -> {
            throw InvalidInput.inField(
                    "partOf", "unknown-whole", message, "Name another measure of this commitment that is a whole");
        });
    }

    /** Why it cannot be. */
    static Optional<String> wrong(SetMeasure set, String code, List<Measure> siblings) {
        if (set.partOf() == null) {
            return Optional.empty();
        }
        if (siblings.stream().anyMatch(measure -> code.equals(measure.partOf()))) {
            return Optional.of("Other measures are parts of this one");
        }
        var whole = siblings.stream()
                .filter(measure ->
                        measure.code().equals(set.partOf()) && !measure.code().equals(code))
                .findFirst();
        var fits = whole.isPresent()
                && whole.get().partOf() == null
                && whole.get().unit() == set.unit()
                && whole.get().counting() == set.counting()
                && whole.get().people() == set.people();
        return fits ? Optional.empty() : Optional.of("There is no such measure that this one can be a part of");
    }
}
