package uk.hearth.kpi.statistics;

import java.util.stream.Collectors;

/** A chart's signals on one line. */
final class Marks {

    private Marks() {}

    /** A letter and a sign for each point: o outside, t trend, 2 two in three, s shift; a dot for none. */
    static String of(ProcessChart chart) {
        return chart.points().stream().map(Marks::mark).collect(Collectors.joining(" "));
    }

    private static String mark(ProcessPoint point) {
        if (point.signal() == null) {
            return ".";
        }
        return point.signal().wire().replace("two", "2").substring(0, 1) + (point.side() == Side.HIGH ? "+" : "-");
    }
}
