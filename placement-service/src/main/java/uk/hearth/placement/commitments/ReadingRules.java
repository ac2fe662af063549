package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InputError;

/** What makes a reading one that can be true. */
final class ReadingRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private ReadingRules() {}

    /** Every rule that the reading breaks, said of the field that breaks it. */
    static List<InputError> errors(SetReading reading, MeasureUnit unit, ReportingPeriod period, LocalDate today) {
        var errors = new ArrayList<InputError>();
        UnitRules.wrong("value", unit, reading.value()).ifPresent(errors::add);
        if (!reading.projected() && period.lastDay().isAfter(today)) {
            errors.add(InputError.inField(
                    "period",
                    "reading-in-the-future",
                    "The period has not ended",
                    "Read the measure for a period that has, or send it as projected"));
        }
        checkCounts(reading, unit, errors);
        return errors;
    }

    private static void checkCounts(SetReading reading, MeasureUnit unit, List<InputError> errors) {
        var numerator = reading.numerator();
        var denominator = reading.denominator();
        if (numerator == null && denominator == null) {
            return;
        }
        if (numerator == null || denominator == null || unit != MeasureUnit.PERCENT) {
            errors.add(InputError.inField(
                    "numerator",
                    "counts-not-whole",
                    "Numerator and denominator belong together, and to a percentage",
                    "Send both with a percentage, or neither"));
        } else if (numerator.signum() < 0 || denominator.signum() <= 0 || numerator.compareTo(denominator) > 0) {
            errors.add(InputError.inField(
                    "numerator",
                    "counts-not-in-order",
                    "The numerator is not between nothing and the denominator",
                    "Check the two counts"));
        } else if (!agrees(reading.value(), numerator, denominator)) {
            errors.add(InputError.inField(
                    "value",
                    "value-not-of-its-counts",
                    "The percentage is not that of its counts",
                    "Check the value, the numerator and the denominator"));
        }
    }

    /** As far as a percentage that was rounded to whole numbers can. */
    private static boolean agrees(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        var exact = numerator.multiply(HUNDRED).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        return exact.subtract(value).abs().compareTo(BigDecimal.ONE) < 0;
    }
}
