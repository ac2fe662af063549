package uk.hearth.kpi.formulas;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Unit;

/**
 * How one version of an indicator comes by its figures.
 *
 * @param formula absent where they are stored
 */
public record Derivation(Unit unit, @Nullable Formula formula) {

    Optional<Formula> derived() {
        return Optional.ofNullable(formula);
    }
}
