package uk.hearth.placement.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of an authority's commitments.
 *
 * @param histories by commitment
 * @param overrides those in force, by commitment
 */
record Folder(
        List<Commitment> commitments,
        Map<String, List<MeasureHistory>> histories,
        Map<String, StatusOverride> overrides,
        List<IStatement> statements) {

    List<MeasureHistory> histories(Commitment commitment) {
        return histories.getOrDefault(commitment.code(), List.of());
    }

    Optional<StatusOverride> override(Commitment commitment) {
        return Optional.ofNullable(overrides.get(commitment.code()));
    }

    List<IStatement> statements(Commitment commitment) {
        return statements.stream()
                .filter(statement -> statement.commitments().contains(commitment.code()))
                .toList();
    }

    Standing standing(Commitment commitment, LocalDate day) {
        return Standing.of(commitment, histories(commitment), day);
    }

    /** The same, with what an audience may see. */
    Folder shown(Map<String, List<MeasureHistory>> screened) {
        return new Folder(commitments, screened, overrides, statements);
    }
}
