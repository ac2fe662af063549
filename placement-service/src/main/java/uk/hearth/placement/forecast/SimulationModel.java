package uk.hearth.placement.forecast;

import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.RateTable;
import uk.hearth.placement.simulation.ChildSimulation;
import uk.hearth.placement.simulation.Learned;

/** The forecast of our own. */
final class SimulationModel implements Model {

    private final ChildSimulation simulation;

    SimulationModel(CareHistory history, Terms terms) {
        this.simulation = new ChildSimulation(history, terms.reference(), terms.from());
    }

    Learned learned() {
        return simulation.learned();
    }

    @Override
    public RateTable rates() {
        return learned().rates();
    }

    @Override
    public double[] entering() {
        return learned().entering();
    }

    @Override
    public int entered(int state) {
        return learned().entered(state);
    }

    @Override
    public int went(int from, int to) {
        return learned().went(from, to);
    }

    @Override
    public double[] stock() {
        return simulation.stock();
    }

    @Override
    public Run run(int[] days, Changes changes, Dice dice) {
        var future = simulation.run(days, changes, dice.draws(), dice.seed());
        return new Run(ForecastMethod.CHILD_SIMULATION, future.mean(), future, dice.level());
    }
}
