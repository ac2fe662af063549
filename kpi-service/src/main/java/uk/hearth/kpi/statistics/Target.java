package uk.hearth.kpi.statistics;

import java.math.BigDecimal;

/**
 * What a figure ought to be. Bounds and tolerances are in the indicator's unit and count as met when equalled.
 * A default tolerance is 10 per cent of the target; of {@link Between}, 10 per cent of the bound that was missed.
 */
public sealed interface Target {

    TargetKind kind();

    /** The status of a stored (never a rounded) value, by rule {@link Statuses#RULE}. */
    Status status(BigDecimal value);

    /** The target as people say it: "At least 95%", "At most 26 weeks", "20% to 25%", "No target", "Under review". */
    String words(Unit unit);

    /** Higher is on target. */
    record AtLeast(BigDecimal value, Tolerance tolerance) implements Target {

        public AtLeast(BigDecimal value) {
            this(value, Tolerance.DEFAULT);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.AT_LEAST;
        }

        @Override
        public Status status(BigDecimal figure) {
            return Statuses.byShortfall(value.subtract(figure), tolerance.beside(value), Status.BELOW_TARGET);
        }

        @Override
        public String words(Unit unit) {
            return "At least " + unit.words(value);
        }
    }

    /** Lower is on target. */
    record AtMost(BigDecimal value, Tolerance tolerance) implements Target {

        public AtMost(BigDecimal value) {
            this(value, Tolerance.DEFAULT);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.AT_MOST;
        }

        @Override
        public Status status(BigDecimal figure) {
            return Statuses.byShortfall(figure.subtract(value), tolerance.beside(value), Status.BELOW_TARGET);
        }

        @Override
        public String words(Unit unit) {
            return "At most " + unit.words(value);
        }
    }

    /** Inside the two bounds, themselves included, is on target. */
    record Between(BigDecimal lower, BigDecimal upper, Tolerance tolerance) implements Target {

        /** @throws IllegalArgumentException where the lower bound is above the upper */
        public Between {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("The lower bound of a target cannot be above its upper bound");
            }
        }

        public Between(BigDecimal lower, BigDecimal upper) {
            this(lower, upper, Tolerance.DEFAULT);
        }

        @Override
        public TargetKind kind() {
            return TargetKind.BETWEEN;
        }

        @Override
        public Status status(BigDecimal figure) {
            if (figure.compareTo(lower) < 0) {
                return Statuses.byShortfall(lower.subtract(figure), tolerance.beside(lower), Status.OFF_TARGET);
            }
            return Statuses.byShortfall(figure.subtract(upper), tolerance.beside(upper), Status.OFF_TARGET);
        }

        @Override
        public String words(Unit unit) {
            return unit.words(lower, upper);
        }
    }

    /** No target to hold a figure against. */
    enum Unset implements Target {
        NONE("No target", TargetKind.NONE),
        UNDER_REVIEW("Under review", TargetKind.UNDER_REVIEW);

        private final String words;
        private final TargetKind kind;

        Unset(String words, TargetKind kind) {
            this.words = words;
            this.kind = kind;
        }

        @Override
        public TargetKind kind() {
            return kind;
        }

        @Override
        public Status status(BigDecimal figure) {
            return Status.NONE;
        }

        @Override
        public String words(Unit unit) {
            return words;
        }
    }
}
