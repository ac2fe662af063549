package uk.hearth.placement.forecast;

import java.util.Arrays;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.RateTable;
import uk.hearth.placement.simulation.ChildSimulation;
import uk.hearth.placement.simulation.Learned;

/** The forecast of our own. */
final class SimulationModel implements Model {

    /** Children times draws: 5,000 draws of 48 months of an authority with three times as many children as the largest. */
    private static final double MOST_LIVES = 50_000_000;

    private final ChildSimulation simulation;
    private final int from;

    SimulationModel(CareHistory history, Terms terms) {
        this.simulation = new ChildSimulation(history, terms.reference(), terms.from());
        this.from = terms.from();
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

    /** @throws InvalidInput if a scenario has so many enter that the draws would keep the service from others for minutes */
    @Override
    public Run run(int[] days, Changes changes, Dice dice) {
        double aDay = Arrays.stream(changes.entering(entering())).sum();
        double lives = Arrays.stream(stock()).sum() + aDay * (days[days.length - 1] - from);
        if (lives * dice.draws() > MOST_LIVES) {
            throw InvalidInput.inField(
                    "draws",
                    "too-many-children",
                    "So many children in so many draws are more than a forecast can follow",
                    "Suppose fewer who enter, or ask for fewer draws or months");
        }
        var future = simulation.run(days, changes, dice.draws(), dice.seed());
        return new Run(ForecastMethod.CHILD_SIMULATION, future.mean(), future, dice.level());
    }
}
