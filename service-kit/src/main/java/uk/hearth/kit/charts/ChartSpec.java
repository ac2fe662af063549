package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a chart of one to four series shows: the title says the message, the subtitle the measure and its unit. */
public record ChartSpec(
        String title,
        String subtitle,
        List<String> xLabels,
        List<ChartSeries> series,
        @Nullable ChartTarget target,
        List<LimitSegment> limits,
        YFormat yFormat) {

    /** More lines than this cannot be told apart: draw several charts. */
    static final int MOST_SERIES = 4;

    public ChartSpec {
        xLabels = List.copyOf(xLabels);
        series = List.copyOf(series);
        limits = List.copyOf(limits);
        if (xLabels.isEmpty() || series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("A chart has one to four series, over at least one label");
        }
        for (var one : series) {
            if (one.values().size() != xLabels.size()) {
                throw new IllegalArgumentException("A series has a value, or a gap, for each label");
            }
        }
        for (var segment : limits) {
            if (segment.first() < 0 || segment.first() > segment.last() || segment.last() >= xLabels.size()) {
                throw new IllegalArgumentException("Limits run from one label to a later one");
            }
        }
    }

    /** Everything that the vertical axis must hold. */
    List<BigDecimal> heights() {
        var heights = new ArrayList<BigDecimal>();
        series.forEach(one -> one.values().stream().filter(Objects::nonNull).forEach(heights::add));
        limits.forEach(segment -> heights.addAll(List.of(segment.lower(), segment.centre(), segment.upper())));
        if (target != null) {
            heights.add(target.low());
            heights.add(target.high());
        }
        return heights;
    }
}
