package uk.hearth.dashboard.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator's figures over time, with the limits that tell a change from noise. */
public record Series(
        Definition indicator,
        Authority authority,
        List<Point> points,
        List<Limits> limits,
        @Nullable Target target,
        @Nullable String direction,
        @Nullable Boolean better,
        @Nullable String directionWords,
        @Nullable String officersDirection,
        List<Benchmark> benchmarks,
        List<Against> comparisons,
        List<Break> breaks,
        @Nullable String variation,
        @Nullable String assurance,
        List<String> rules,
        List<String> warnings) {

    /** How the authority's figure stands against another area's. */
    public record Against(String name, String display, String comparison) {}

    /** Where the definition changed, so that figures before and after are not the same measure. */
    public record Break(String period, String label, String change) {}

    /** The expected range between two periods. */
    public record Limits(
            String from,
            String to,
            @Nullable BigDecimal centre,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {}
}
