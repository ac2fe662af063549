package uk.hearth.kpi.formulas;

import java.math.BigDecimal;
import java.util.Objects;
import uk.hearth.kit.periods.ReportingPeriod;

/** A figure that a formula reads. */
record Operand(String code, ReportingPeriod period, Quantity quantity) {

    /** Ask only where it is not missing. */
    BigDecimal value() {
        return Objects.requireNonNull(quantity.value());
    }

    boolean isFraction() {
        return quantity.numerator() != null && quantity.denominator() != null;
    }

    /** Why what is worked out from it has no figure; a figure that is no fraction has none available. */
    Absence absence() {
        return quantity.absence() == null ? Absence.NOT_AVAILABLE : quantity.absence();
    }

    String reason() {
        return quantity.absence() == null
                ? "%s %s has no numerator and denominator".formatted(code, period.code())
                : "%s %s is %s".formatted(code, period.code(), absence().words());
    }
}
