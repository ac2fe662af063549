package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/** Measures and readings as tests need them. */
final class Histories {

    private Histories() {}

    static Measure level() {
        return measure(Counting.LEVEL, Polarity.HIGHER);
    }

    static Measure measure(Counting counting, Polarity polarity) {
        return measure("m", null, counting, polarity);
    }

    static Measure measure(String code, @Nullable String partOf, Counting counting, Polarity polarity) {
        return new Measure(
                "SC-01",
                code,
                "Measure",
                MeasureUnit.COUNT,
                polarity,
                counting,
                MeasureSource.BY_HAND,
                null,
                partOf,
                true,
                null,
                null,
                List.of(),
                1);
    }

    static Measure with(Measure of, MeasureTarget target, List<MeasureStep> steps) {
        return new Measure(
                of.commitment(),
                of.code(),
                of.title(),
                of.unit(),
                of.polarity(),
                of.counting(),
                of.source(),
                of.link(),
                of.partOf(),
                of.people(),
                of.baseline(),
                target,
                steps,
                of.version());
    }

    static MeasureHistory history(Measure measure, MeasureTarget target, String period, int value) {
        return new MeasureHistory(with(measure, target, List.of()), List.of(reading(period, value)));
    }

    static Baseline baseline(String period, int value) {
        return new Baseline(ReportingPeriod.parse(period), BigDecimal.valueOf(value));
    }

    static MeasureReading reading(String period, int value) {
        return reading("m", period, value);
    }

    static MeasureReading reading(String measure, String period, int value) {
        return new MeasureReading(
                "SC-01",
                measure,
                ReportingPeriod.parse(period),
                BigDecimal.valueOf(value),
                null,
                null,
                false,
                null,
                null,
                null,
                1,
                "analyst",
                Instant.EPOCH,
                null);
    }
}
