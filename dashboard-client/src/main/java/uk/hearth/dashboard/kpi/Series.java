package uk.hearth.dashboard.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator's figures over time, with the limits that tell a change from noise. */
public record Series(
        Measure indicator,
        Authority authority,
        List<Point> points,
        List<Limits> limits,
        @Nullable Target target,
        @Nullable String direction,
        @Nullable Boolean better,
        @Nullable String directionWords,
        @Nullable String officersDirection,
        List<Benchmark> benchmarks,
        List<String> warnings) {

    /** What is measured. */
    public record Measure(
            String code,
            String title,
            @Nullable String unit,
            @Nullable Integer decimals) {}

    /** The expected range between two periods. */
    public record Limits(
            String from,
            String to,
            @Nullable BigDecimal centre,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {}
}
