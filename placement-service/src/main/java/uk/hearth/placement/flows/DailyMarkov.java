package uk.hearth.placement.flows;

/**
 * The second generation of the demand model (cs-demand-model-regional): day by day with a column-stochastic matrix, and a
 * variance that grows by (M * (1 - M)) x + e element by element. Its band is two standard deviations of the flows either
 * side; that the rates themselves are estimates is not in it.
 */
public final class DailyMarkov {

    private final double[][] matrix;
    private final double[] entering;
    private final Projection projection;
    private double[] stock;
    private double[] variance = new double[State.COUNT];

    private DailyMarkov(Observed observed, Changes changes, int[] days) {
        this.matrix = matrix(observed.rates().changed(changes.rates()));
        this.entering = changes.entering(observed.entering());
        this.projection = new Projection(days, true);
        this.stock = observed.stock();
    }

    /** @param days epoch days: the start, and the points at which stocks are wanted */
    public static Projection project(Observed observed, Changes changes, int... days) {
        var chain = new DailyMarkov(observed, changes, days);
        chain.projection.setStock(0, chain.stock);
        for (int point = 1; point < days.length; point++) {
            for (int day = days[point - 1]; day < days[point]; day++) {
                chain.step(point);
            }
            chain.projection.setStock(point, chain.stock);
            chain.projection.setVariance(point, chain.variance);
        }
        return chain.projection;
    }

    /** Row to, column from: each column comes to 1; a state that nobody leaves keeps all. */
    static double[][] matrix(RateTable rates) {
        var matrix = new double[State.COUNT][State.COUNT];
        for (int from = 0; from < State.COUNT; from++) {
            for (int to = 0; to < State.COUNT; to++) {
                matrix[to][from] = to == from ? 1 - rates.leaving(from) : rates.rate(from, to);
            }
        }
        return matrix;
    }

    private void step(int point) {
        var next = entering.clone();
        var spread = variance.clone();
        for (int to = 0; to < State.COUNT; to++) {
            projection.add(Flow.ENTRIES, point, to, entering[to]);
            spread[to] += entering[to];
            for (int from = 0; from < State.COUNT; from++) {
                double going = matrix[to][from] * stock[from];
                next[to] += going;
                spread[to] += going * (1 - matrix[to][from]);
                projection.go(point, from, to, going);
            }
        }
        stock = next;
        variance = spread;
        for (int state = 0; state < State.COUNT; state++) {
            projection.add(Flow.CARE_DAYS, point, state, stock[state]);
        }
    }
}
