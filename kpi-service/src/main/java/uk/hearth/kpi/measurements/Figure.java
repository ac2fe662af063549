package uk.hearth.kpi.measurements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kpi.formulas.Fraction;
import uk.hearth.kpi.indicators.UnitRules;
import uk.hearth.kpi.statistics.Unit;

/**
 * What a row says of its period: a value, a numerator and denominator from which the value follows, or a reason for
 * having none.
 */
record Figure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Missing missing) {

    private static final Figure WRONG = new Figure(null, null, null, null);

    static Figure read(RowCheck check, Unit unit) {
        var word = check.text("value").flatMap(Missing::read);
        if (word.isPresent()) {
            return missing(check, word.get());
        }
        var numerator = check.number("numerator");
        var denominator = check.number("denominator");
        if (numerator.isPresent() != denominator.isPresent()) {
            check.wrong(
                    numerator.isPresent() ? "denominator" : "numerator",
                    "half-a-fraction",
                    "Numerator and denominator come together",
                    "Give both, or only the value");
            return WRONG;
        }
        return numerator.isPresent()
                ? fraction(check, unit, numerator.get(), denominator.get())
                : value(check, unit, check.number("value"));
    }

    private static Figure missing(RowCheck check, Missing reason) {
        if (check.text("numerator").isPresent() || check.text("denominator").isPresent()) {
            check.wrong(
                    "value",
                    "figure-and-reason",
                    "The row has a figure and a reason for having none",
                    "Keep one of the two");
        }
        return new Figure(null, null, null, reason);
    }

    private static Figure value(RowCheck check, Unit unit, Optional<BigDecimal> value) {
        if (value.isEmpty() && check.text("value").isEmpty()) {
            check.wrong(
                    "value",
                    "no-value",
                    "The row has no figure",
                    "Give a value, a numerator and denominator, or not_available, not_applicable or suppressed");
        }
        value.ifPresent(number -> UnitRules.check(check, "value", unit, number));
        return new Figure(value.orElse(null), null, null, null);
    }

    private static Figure fraction(RowCheck check, Unit unit, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            check.wrong("numerator", "below-zero", "Numerator and denominator are not below 0", "Check the figures");
            return WRONG;
        }
        if (unit == Unit.PERCENT && numerator.compareTo(denominator) > 0) {
            check.wrong(
                    "numerator",
                    "numerator-over-denominator",
                    "The numerator is larger than the denominator",
                    "Check whether they are the wrong way round");
            return WRONG;
        }
        if (denominator.signum() == 0) {
            return new Figure(null, numerator, denominator, Missing.NOT_APPLICABLE);
        }
        var derived = Fraction.of(unit, numerator, denominator);
        checkAgreement(check, derived);
        return new Figure(derived, numerator, denominator, null);
    }

    /** A value given beside its fraction must be the fraction, as far as it was written. */
    private static void checkAgreement(RowCheck check, BigDecimal derived) {
        var stated = check.number("value");
        if (stated.isPresent()
                && derived.setScale(Math.max(stated.get().scale(), 0), RoundingMode.HALF_UP)
                                .compareTo(stated.get())
                        != 0) {
            check.wrong(
                    "value",
                    "value-disagrees",
                    "The value is not what numerator and denominator give",
                    "Leave the value out, or correct one of the three");
        }
    }
}
