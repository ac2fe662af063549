package uk.hearth.placement.flows;

/**
 * The first generation of the demand model (Data to Insight, cs-demand-model): no chance, steps of some days. In a step a
 * daily rate r becomes 1 - (1 - r)^d. Those who left care stay in the arithmetic as a state that goes on ageing; they are
 * not in care, and no total of children in care has them.
 */
public final class DeterministicSteps {

    private final RateTable rates;
    private final double[] entering;
    private final Changes changes;
    private final Projection projection;

    private DeterministicSteps(Observed observed, Changes changes, int[] days) {
        this.rates = observed.rates().changed(changes.rates());
        this.entering = changes.entering(observed.entering());
        this.changes = changes;
        this.projection = new Projection(days, false);
    }

    /** @param days epoch days: the start, and the end of each step */
    public static Projection project(Observed observed, Changes changes, int... days) {
        var steps = new DeterministicSteps(observed, changes, days);
        steps.run(observed.stock());
        return steps.projection;
    }

    private void run(double[] start) {
        double[] stock = start;
        projection.setStock(0, stock);
        for (int point = 1; point < projection.points(); point++) {
            int days = projection.day(point) - projection.day(point - 1);
            double[] next = step(point, stock, days);
            for (int state = 0; state < State.COUNT; state++) { // a straight line between the points
                projection.add(Flow.CARE_DAYS, point, state, (stock[state] + next[state]) / 2 * days);
            }
            stock = next;
            projection.setStock(point, stock);
        }
    }

    private double[] step(int point, double[] stock, int days) {
        double[] next = stock.clone();
        for (int from = 0; from < State.COUNT; from++) {
            double[] parts = ratesOfStep(from, stock[from], days);
            double all = 0;
            for (double part : parts) {
                all += part;
            }
            double out = Math.min(stock[from], stock[from] * all);
            for (int to = 0; to < parts.length && out > 0; to++) {
                double going = out * parts[to] / all;
                projection.go(point, from, to, going);
                next[from] -= going;
                if (to != State.GONE) {
                    next[to] += going;
                }
            }
        }
        for (int state = 0; state < State.COUNT; state++) {
            projection.add(Flow.ENTRIES, point, state, entering[state] * days);
            next[state] = Math.max(0, next[state]) + entering[state] * days; // what rounding leaves below 0 is nobody
        }
        return next;
    }

    private double[] ratesOfStep(int from, double stock, int days) {
        double[] parts = new double[State.COUNT + 1];
        for (int to = 0; to < parts.length; to++) {
            parts[to] = 1 - Math.pow(1 - rates.rate(from, to), days);
        }
        for (var moves : changes.moves()) {
            if (moves.from() == from && stock > 0) {
                parts[moves.to()] = Math.max(0, parts[moves.to()] + moves.aDay() * days / stock);
            }
        }
        return parts;
    }
}
