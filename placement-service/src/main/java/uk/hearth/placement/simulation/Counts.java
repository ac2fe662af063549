package uk.hearth.placement.simulation;

import uk.hearth.placement.flows.Flow;

/** What is counted of some draws: stocks of each at each point, flows of all together. */
final class Counts {

    private final int points;
    private final int[][] stocks;
    private final long[][] flows;
    private int[] stock = new int[0];

    /** @param points how many, the start included */
    Counts(int draws, int points) {
        this.points = points;
        this.stocks = new int[draws][points * Cell.STATES];
        this.flows = new long[Flow.values().length][points * Cell.STATES];
    }

    void begin(int draw) {
        stock = stocks[draw];
    }

    /** Counts a child in a state at every point from one on and before a moment; the first point not before it. */
    int stay(int from, double until, int state, int[] days) {
        int point = from;
        while (point < points && days[point] < until) {
            stock[point * Cell.STATES + state]++;
            point++;
        }
        return point;
    }

    void start(int state) {
        stock[state]++;
    }

    void enter(int point, int state) {
        count(Flow.ENTRIES, point, state);
    }

    /** @param next group, or -1 for leaving care */
    void leave(int point, int state, int band, int next) {
        if (next < 0) {
            count(Flow.EXITS, point, state);
        } else {
            count(Flow.MOVED_OUT, point, state);
            count(Flow.MOVED_IN, point, Cell.state(band, next));
        }
    }

    /** Counts a child into the next band, or out of care with the last. */
    void age(int point, int state) {
        count(Flow.AGED_OUT, point, state);
        if (state + Cell.GROUPS < Cell.STATES) {
            count(Flow.AGED_IN, point, state + Cell.GROUPS);
        }
    }

    private void count(Flow flow, int point, int state) {
        if (point < points) { // after the last point nobody asks
            flows[flow.ordinal()][point * Cell.STATES + state]++;
        }
    }

    int[][] stocks() {
        return stocks;
    }

    long flow(Flow flow, int point, int state) {
        return flows[flow.ordinal()][point * Cell.STATES + state];
    }
}
