package uk.hearth.kit.charts;

import java.math.BigDecimal;

/** The mean and the limits that hold from one label of the horizontal axis to another, both counted from nought. */
public record LimitSegment(int first, int last, BigDecimal lower, BigDecimal centre, BigDecimal upper) {}
