package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The area that the lines are drawn in, and where a value lies in it.
 *
 * @param inset how far within the area the first and the last point lie: half a column, where columns are drawn
 */
record Plot(double left, double top, double width, double height, int points, double inset, YAxis axis) {

    Plot(double left, double top, double width, double height, int points, YAxis axis) {
        this(left, top, width, height, points, 0, axis);
    }

    /** As wide as the labels of the axis on its left and those of the lines on its right leave it. */
    static Plot of(ChartSpec spec, YAxis axis, double top) {
        int longest = axis.ticks().stream()
                .mapToInt(tick -> axis.label(tick, spec.yFormat()).length())
                .max()
                .orElse(0);
        double left = 14 + longest * Sheet.CHARACTER;
        double width = Sheet.WIDTH - left - LineChart.LABELS_WIDTH;
        return new Plot(left, top, width, LineChart.PLOT_HEIGHT, spec.xLabels().size(), axis);
    }

    /** The same with a column for each point instead, all of one width. */
    Plot ofColumns() {
        return new Plot(left, top, width, height, points, width / points / 2, axis);
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** From one point to the next. */
    double spacing() {
        return points == 1 ? width : (width - 2 * inset) / (points - 1);
    }

    double x(int point) {
        return points == 1 ? left + width / 2 : left + inset + (width - 2 * inset) * point / (points - 1);
    }

    double y(BigDecimal value) {
        var span = axis.high().subtract(axis.low());
        var fromTop = axis.high().subtract(value).divide(span, MathContext.DECIMAL64);
        return top + height * fromTop.doubleValue();
    }
}
