package uk.hearth.placement.simulation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import uk.hearth.placement.flows.Projection;

/** What came of all draws: the mean of them, and where most of them lie. */
public final class Future {

    private final Projection mean;
    private final int[][] stocks;

    /** @param stocks of each draw, by point and state in care */
    Future(Projection mean, int[][] stocks) {
        this.mean = mean;
        this.stocks = stocks;
    }

    /** The mean of the draws, so that parts add up to their whole. */
    public Projection mean() {
        return mean;
    }

    public int draws() {
        return stocks.length;
    }

    /** Children in these states at a point, draw by draw. */
    public double[] draws(int point, IntPredicate states) {
        int[] cells = new int[Cell.STATES];
        int count = 0;
        for (int state = 0; state < Cell.STATES; state++) {
            if (states.test(Cell.stateNumber(state))) {
                cells[count++] = point * Cell.STATES + state;
            }
        }
        var drawn = new double[stocks.length];
        for (int draw = 0; draw < drawn.length; draw++) {
            for (int i = 0; i < count; i++) {
                drawn[draw] += stocks[draw][cells[i]];
            }
        }
        return drawn;
    }

    public Interval interval(int point, IntPredicate states, int level) {
        return Interval.of(draws(point, states), level);
    }

    /** Of this less another that threw the same dice. */
    public Interval difference(Future other, int point, IntPredicate states, int level) {
        double[] own = draws(point, states);
        double[] others = other.draws(point, states);
        Arrays.setAll(own, draw -> own[draw] - others[draw]);
        return Interval.of(own, level);
    }

    /** The share of draws with more children than that. */
    public double chanceAbove(int point, IntPredicate states, double children) {
        return Arrays.stream(draws(point, states))
                        .filter(drawn -> drawn > children)
                        .count()
                / (double) stocks.length;
    }
}
