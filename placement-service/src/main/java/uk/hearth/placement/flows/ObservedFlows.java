package uk.hearth.placement.flows;

import java.util.Arrays;
import java.util.List;

/** What was seen in a window: who was in each state day by day, who went from which to which, and who entered. */
final class ObservedFlows {

    private final Window window;
    private final int[][] stock = new int[State.COUNT][]; // at the end of each day, from the one before the window
    private final int[][] went = new int[State.COUNT * State.COUNT][];
    private final int[] entered = new int[State.COUNT];

    ObservedFlows(List<Part> parts, Window window) {
        this.window = window;
        for (var part : parts) {
            changeStock(part.state(), part.start(), 1);
            if (part.end() != Episode.OPEN) {
                changeStock(part.state(), part.end(), -1);
                go(part);
            }
            if (part.entering() && window.has(part.start())) {
                entered[part.state()]++;
            }
        }
        for (int[] daily : stock) {
            if (daily != null) {
                Arrays.parallelPrefix(daily, Integer::sum);
            }
        }
    }

    private void changeStock(int state, int day, int by) {
        if (stock[state] == null) {
            stock[state] = new int[window.days() + 1];
        }
        if (day <= window.to()) {
            stock[state][Math.max(day - window.from() + 1, 0)] += by;
        }
    }

    private void go(Part part) {
        if (window.has(part.end())) {
            int pair = part.state() * State.COUNT + part.next();
            if (went[pair] == null) {
                went[pair] = new int[window.days()];
            }
            went[pair][part.end() - window.from()]++;
        }
    }

    int entered(int state) {
        return entered[state];
    }

    int went(int from, int to) {
        int[] daily = went[from * State.COUNT + to];
        return daily == null ? 0 : Arrays.stream(daily).sum();
    }

    /** Over all days; on the first, against the stock at its own end; a day without anybody counts as one without anybody going. */
    double meanOverAllDays(int from, int to) {
        return mean(from, to, true);
    }

    /** Over the days before which somebody was in the state. */
    double meanOverDaysWithStock(int from, int to) {
        return mean(from, to, false);
    }

    private double mean(int from, int to, boolean allDays) {
        int[] daily = went[from * State.COUNT + to];
        if (daily == null) {
            return 0;
        }
        double sum = 0;
        int counted = 0;
        for (int day = 0; day < window.days(); day++) {
            int before = stock[from][allDays && day == 0 ? 1 : day];
            if (before > 0) {
                sum += (double) daily[day] / before;
                counted++;
            } else if (daily[day] > 0) {
                throw new RateUndefined(new State(State.band(from), State.group(from)));
            }
        }
        return sum / (allDays ? window.days() : counted);
    }
}
