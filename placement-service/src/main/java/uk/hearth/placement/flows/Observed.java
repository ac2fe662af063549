package uk.hearth.placement.flows;

import java.util.List;

/** Where a forecast of either generation starts: who is in care, and the rates that a window shows. */
public final class Observed {

    private final double[] stock;
    private final RateTable rates;
    private final double[] entering;
    private final int[][] went;
    private final int[] entered;

    private Observed(double[] stock, ObservedFlows flows, RateTable rates, int days) {
        this.stock = stock;
        this.rates = rates;
        this.entering = new double[State.COUNT];
        this.entered = new int[State.COUNT];
        this.went = new int[State.COUNT][State.COUNT];
        for (int from = 0; from < State.COUNT; from++) {
            entered[from] = flows.entered(from);
            entering[from] = (double) entered[from] / days;
            for (int to = 0; to < State.COUNT; to++) {
                went[from][to] = flows.went(from, to);
            }
        }
    }

    /**
     * As the first generation does: rates over all days of the window, a chance of growing out of the band each day, and
     * entrants over the days between the ends.
     *
     * @param day at whose end children are counted
     * @throws RateUndefined if somebody left a state in which nobody was
     */
    public static Observed byFirstGeneration(CareHistory history, Window window, int day) {
        var parts = FirstGenerationParts.of(history);
        var flows = new ObservedFlows(parts, window);
        var rates = new double[State.COUNT][State.COUNT + 1];
        for (int from = 0; from < State.COUNT; from++) {
            for (int to = 0; to < State.COUNT; to++) {
                rates[from][to] = flows.meanOverAllDays(from, to);
            }
            var band = State.band(from);
            int older = band.isLast() ? State.GONE : from + State.COUNT / AgeBand.values().length;
            rates[from][older] += 1.0 / band.days();
        }
        return new Observed(stockOn(day, parts), flows, RateTable.of(rates), window.length());
    }

    /**
     * As the second generation does: rates over days with somebody there, growing older as it was seen, and entrants over all
     * days.
     *
     * @param day at whose end children are counted
     * @throws RateUndefined if somebody left a state in which nobody was
     */
    public static Observed bySecondGeneration(CareHistory history, Window window, int day) {
        var parts = SecondGenerationParts.of(history);
        var flows = new ObservedFlows(parts, window);
        var rates = new double[State.COUNT][State.COUNT + 1];
        for (int from = 0; from < State.COUNT; from++) {
            for (int to = 0; to < State.COUNT; to++) {
                rates[from][to] = flows.meanOverDaysWithStock(from, to);
            }
        }
        return new Observed(stockOn(day, parts), flows, RateTable.of(rates), window.days());
    }

    /** Children in each state on a day, by the age band in which their episode began. */
    public static double[] stockByFirstGeneration(CareHistory history, int day) {
        return stockOn(day, FirstGenerationParts.of(history));
    }

    /** Children in each state on a day, by their last birthday. */
    public static double[] stockBySecondGeneration(CareHistory history, int day) {
        return stockOn(day, SecondGenerationParts.of(history));
    }

    private static double[] stockOn(int day, List<Part> parts) {
        var stock = new double[State.COUNT];
        for (var part : parts) {
            stock[part.state()] += part.start() <= day && day < part.end() ? 1 : 0;
        }
        return stock;
    }

    /** Children in each state where the forecast starts. */
    public double[] stock() {
        return stock.clone();
    }

    public RateTable rates() {
        return rates;
    }

    /** Children who enter each state in a day. */
    public double[] entering() {
        return entering.clone();
    }

    /** How many children were seen to go from one state to another. */
    public int went(int from, int to) {
        return to == State.GONE ? 0 : went[from][to];
    }

    public int entered(int state) {
        return entered[state];
    }
}
