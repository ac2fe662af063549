package uk.hearth.kpi.formulas;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Unit;

/** Makes one figure of several. */
final class Gatherings {

    private Gatherings() {}

    static Quantity gather(Gathering by, Unit unit, List<Operand> operands) {
        return switch (by) {
            case SUM -> missing(operands).orElseGet(() -> Quantity.of(sum(operands), provisional(operands)));
            case MEAN ->
                missing(operands)
                        .orElseGet(() ->
                                Quantity.of(Fraction.mean(sum(operands), operands.size()), provisional(operands)));
            case LAST -> last(operands.get(operands.size() - 1));
            case FRACTIONS -> fractions(unit, operands);
        };
    }

    private static Quantity last(Operand last) {
        return last.quantity().value() == null ? Quantity.missing(last.absence(), last.reason()) : last.quantity();
    }

    /** A period of which nothing was counted, 0 of 0, adds nothing; it does not make the whole missing. */
    private static Quantity fractions(Unit unit, List<Operand> operands) {
        return missing(operands, Operand::isFraction)
                .orElseGet(() -> Quantity.fraction(
                        unit,
                        total(operands, Quantity::numerator),
                        total(operands, Quantity::denominator),
                        provisional(operands)));
    }

    /** What is missing of these makes the whole missing: told is the gravest absence, and whose it first is. */
    static Optional<Quantity> missing(List<Operand> operands) {
        return missing(operands, operand -> operand.quantity().value() != null);
    }

    private static Optional<Quantity> missing(List<Operand> operands, Predicate<Operand> known) {
        return operands.stream()
                .filter(known.negate())
                // of equals the first is kept
                .reduce((one, other) -> Comparator.comparing(Operand::absence).compare(other, one) > 0 ? other : one)
                .map(operand -> Quantity.missing(operand.absence(), operand.reason()));
    }

    static BigDecimal sum(List<Operand> operands) {
        return total(operands, Quantity::value);
    }

    static boolean provisional(List<Operand> operands) {
        return operands.stream().anyMatch(operand -> operand.quantity().provisional());
    }

    private static BigDecimal total(List<Operand> operands, Function<Quantity, @Nullable BigDecimal> part) {
        return operands.stream()
                .map(operand -> Objects.requireNonNull(part.apply(operand.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
