package uk.hearth.placement.flows;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Expected stocks at points in time, and the flows between them, by number of the state. */
public final class Projection {

    private static final Flow[] FLOWS = Flow.values();

    private final int[] days;
    private final double[][] stock;
    private final double[][][] flows;
    private final double @Nullable [][] variance;

    /** @param days the points, the first of which is the start */
    public Projection(int[] days, boolean withVariance) {
        this.days = days.clone();
        this.stock = new double[days.length][State.COUNT];
        this.flows = new double[FLOWS.length][days.length][State.COUNT];
        this.variance = withVariance ? new double[days.length][State.COUNT] : null;
    }

    public int points() {
        return days.length;
    }

    /** Epoch day of a point; 0 is the start. */
    public int day(int point) {
        return days[point];
    }

    public double stock(int point, int state) {
        return stock[point][state];
    }

    public double stock(int point, IntPredicate states) {
        return sum(stock[point], states);
    }

    /** From the point before to this one. */
    public double flow(Flow flow, int point, IntPredicate states) {
        return sum(flows[flow.ordinal()][point], states);
    }

    public boolean hasVariance() {
        return variance != null;
    }

    /** The variance as the second generation has it, of flows alone; 0 of methods that have none. */
    public double variance(int point, IntPredicate states) {
        return variance == null ? 0 : sum(variance[point], states);
    }

    public void setStock(int point, double[] stocks) {
        System.arraycopy(stocks, 0, stock[point], 0, State.COUNT);
    }

    void setVariance(int point, double[] variances) {
        if (variance != null) {
            System.arraycopy(variances, 0, variance[point], 0, State.COUNT);
        }
    }

    public void add(Flow flow, int point, int state, double children) {
        flows[flow.ordinal()][point][state] += children;
    }

    /** Counts children who go from one state to another, or are {@link State#GONE}, up to a point. */
    void go(int point, int from, int to, double children) {
        if (from == to || !State.isInCare(from)) {
            return;
        }
        if (to == State.GONE) {
            add(Flow.AGED_OUT, point, from, children);
        } else if (!State.isInCare(to)) {
            add(Flow.EXITS, point, from, children);
        } else {
            boolean aged = State.group(from) == State.group(to);
            add(aged ? Flow.AGED_OUT : Flow.MOVED_OUT, point, from, children);
            add(aged ? Flow.AGED_IN : Flow.MOVED_IN, point, to, children);
        }
    }

    private static double sum(double[] of, IntPredicate states) {
        double sum = 0;
        for (int state = 0; state < State.COUNT; state++) {
            sum += states.test(state) ? of[state] : 0;
        }
        return sum;
    }
}
