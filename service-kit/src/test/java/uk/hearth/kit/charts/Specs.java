package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charts to draw in tests. */
final class Specs {

    private Specs() {}

    static ChartSpec percent(List<String> labels, ChartSeries... series) {
        return new ChartSpec(
                "Nearly all are on time",
                "visits on time, percent",
                labels,
                List.of(series),
                null,
                List.of(),
                YFormat.percent(0));
    }

    static ChartSpec with(ChartSpec spec, @Nullable ChartTarget target, LimitSegment... limits) {
        return new ChartSpec(
                spec.title(), spec.subtitle(), spec.xLabels(), spec.series(), target, List.of(limits), spec.yFormat());
    }

    static ChartSeries series(String name, String values) {
        return new ChartSeries(name, values(values));
    }

    /** Numbers with spaces between; "-" is a gap. */
    static List<@Nullable BigDecimal> values(String values) {
        var list = new ArrayList<@Nullable BigDecimal>();
        for (String value : values.split(" ", -1)) {
            list.add(value.equals("-") ? null : new BigDecimal(value));
        }
        return list;
    }
}
