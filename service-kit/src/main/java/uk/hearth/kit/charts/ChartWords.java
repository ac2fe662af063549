package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Says in words what a chart shows, for those who do not see it. */
final class ChartWords {

    private final ChartSpec spec;

    ChartWords(ChartSpec spec) {
        this.spec = spec;
    }

    /** @param kind of chart that it is: a line chart, say */
    String describe(String kind, YAxis axis) {
        var sentences = new ArrayList<String>();
        sentences.add("%s of %s, %s to %s."
                .formatted(kind, spec.subtitle(), label(0), label(spec.xLabels().size() - 1)));
        spec.series().forEach(series -> sentences.add(describe(series)));
        var target = spec.target();
        if (target != null) {
            sentences.add("Target: %s.".formatted(target.words()));
        }
        spec.limits().forEach(segment -> sentences.add(describe(segment)));
        if (axis.low().signum() > 0) {
            sentences.add("The vertical axis starts at %s.".formatted(axis.label(axis.low(), spec.yFormat())));
        }
        return String.join(" ", sentences);
    }

    String point(ChartSeries series, int i, BigDecimal value) {
        return "%s, %s: %s".formatted(series.name(), label(i), spec.yFormat().format(value));
    }

    private String describe(ChartSeries series) {
        var values = series.values();
        var present = IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .boxed()
                .toList();
        if (present.isEmpty()) {
            return series.name() + ": no values.";
        }
        int highest = present.get(0);
        int lowest = present.get(0);
        for (int i : present) {
            highest = at(series, i).compareTo(at(series, highest)) > 0 ? i : highest;
            lowest = at(series, i).compareTo(at(series, lowest)) < 0 ? i : lowest;
        }
        return "%s: first %s, last %s, highest %s, lowest %s.%s"
                .formatted(
                        series.name(),
                        said(series, present.get(0)),
                        said(series, present.get(present.size() - 1)),
                        said(series, highest),
                        said(series, lowest),
                        missing(values.size() - present.size(), values.size()));
    }

    /** The interval at its first label and at its last. */
    String describe(ChartBand band) {
        var present = IntStream.range(0, band.lower().size())
                .filter(i -> band.lower().get(i) != null)
                .toArray();
        return present.length == 0
                ? ""
                : " %s: first %s, last %s."
                        .formatted(band.name(), said(band, present[0]), said(band, present[present.length - 1]));
    }

    private String said(ChartBand band, int i) {
        return "%s to %s in %s"
                .formatted(
                        spec.yFormat()
                                .format(Objects.requireNonNull(band.lower().get(i))),
                        spec.yFormat()
                                .format(Objects.requireNonNull(band.upper().get(i))),
                        label(i));
    }

    private String describe(LimitSegment segment) {
        var format = spec.yFormat();
        return "From %s to %s: mean %s, lower limit %s, upper limit %s."
                .formatted(
                        label(segment.first()),
                        label(segment.last()),
                        format.format(segment.centre()),
                        format.format(segment.lower()),
                        format.format(segment.upper()));
    }

    private static String missing(int missing, int all) {
        return missing == 0 ? "" : " %d of %d values missing.".formatted(missing, all);
    }

    private String said(ChartSeries series, int i) {
        return "%s in %s".formatted(spec.yFormat().format(at(series, i)), label(i));
    }

    private static BigDecimal at(ChartSeries series, int i) {
        return Objects.requireNonNull(series.values().get(i));
    }

    private String label(int i) {
        List<String> labels = spec.xLabels();
        return labels.get(i);
    }
}
