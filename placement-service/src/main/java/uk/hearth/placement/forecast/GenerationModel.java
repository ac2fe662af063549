package uk.hearth.placement.forecast;

import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.DailyMarkov;
import uk.hearth.placement.flows.DeterministicSteps;
import uk.hearth.placement.flows.Observed;
import uk.hearth.placement.flows.RateTable;

/** One of the two generations of the published model. */
final class GenerationModel implements Model {

    private final ForecastMethod method;
    private final Observed observed;

    GenerationModel(ForecastMethod method, CareHistory history, Terms terms) {
        this.method = method;
        this.observed = method == ForecastMethod.DETERMINISTIC_STEPS
                ? Observed.byFirstGeneration(history, terms.reference(), terms.from())
                : Observed.bySecondGeneration(history, terms.reference(), terms.from());
    }

    @Override
    public RateTable rates() {
        return observed.rates();
    }

    @Override
    public double[] entering() {
        return observed.entering();
    }

    @Override
    public int entered(int state) {
        return observed.entered(state);
    }

    @Override
    public int went(int from, int to) {
        return observed.went(from, to);
    }

    @Override
    public double[] stock() {
        return observed.stock();
    }

    @Override
    public Run run(int[] days, Changes changes, Dice dice) {
        return method == ForecastMethod.DETERMINISTIC_STEPS
                ? new Run(method, DeterministicSteps.project(observed, changes, days), null, dice.level())
                : new Run(method, DailyMarkov.project(observed, changes, days), null, dice.level());
    }
}
