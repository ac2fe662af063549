package uk.hearth.placement.forecast;

import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.Observed;
import uk.hearth.placement.flows.RateTable;
import uk.hearth.placement.flows.RateUndefined;
import uk.hearth.placement.simulation.ChildSimulation;

/** A way of forecasting that has learned from a history. States are given by number. */
interface Model {

    /** @throws RateUndefined if a rate of one of the generations cannot be worked out */
    static Model of(ForecastMethod method, CareHistory history, Terms terms) {
        return switch (method) {
            case DETERMINISTIC_STEPS, DAILY_MARKOV ->
                new GenerationModel(method, history.asKnownOn(terms.from()), terms);
            case CHILD_SIMULATION -> new SimulationModel(history.settled().asKnownOn(terms.from()), terms);
        };
    }

    /** Children in each state on a day, as a method counts them. */
    static double[] stock(ForecastMethod method, CareHistory history, int day) {
        return switch (method) {
            case DETERMINISTIC_STEPS -> Observed.stockByFirstGeneration(history, day);
            case DAILY_MARKOV -> Observed.stockBySecondGeneration(history, day);
            case CHILD_SIMULATION -> ChildSimulation.stock(history, day);
        };
    }

    RateTable rates();

    /** Children who come into each state in a day. */
    double[] entering();

    int entered(int state);

    int went(int from, int to);

    /** Children in each state where the forecast starts. */
    double[] stock();

    /** @param days epoch days: the start, and the points at which stocks are wanted */
    Run run(int[] days, Changes changes, Dice dice);
}
