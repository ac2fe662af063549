package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.math.MathContext;

/** The area that the lines are drawn in, and where a value lies in it. */
record Plot(double left, double top, double width, double height, int points, YAxis axis) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** From one point to the next. */
    double spacing() {
        return points == 1 ? width : width / (points - 1);
    }

    double x(int point) {
        return points == 1 ? left + width / 2 : left + width * point / (points - 1);
    }

    double y(BigDecimal value) {
        var span = axis.high().subtract(axis.low());
        var fromTop = axis.high().subtract(value).divide(span, MathContext.DECIMAL64);
        return top + height * fromTop.doubleValue();
    }
}
