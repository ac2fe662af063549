package uk.hearth.placement.simulation;

import uk.hearth.placement.flows.RateTable;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.flows.Window;

/** What all the children of the window, each taken once, say of the rates. States are given by their number. */
public final class Learned {

    private final Tally tally;
    private final Window window;
    private final Hazards hazards;
    private final Seasons seasons;

    Learned(Tally tally, Window window, Seasons seasons) {
        this.tally = tally;
        this.window = window;
        this.hazards = Hazards.of(tally);
        this.seasons = seasons;
    }

    public RateTable rates() {
        return hazards.asRates();
    }

    /** How much more likely than on average it is to leave, by length of stay. */
    public double leavingFactor(LengthOfStay stay) {
        return hazards.exitByStay[stay.ordinal()];
    }

    /** How much more likely than on average it is to move, by length of stay. */
    public double movingFactor(LengthOfStay stay) {
        return hazards.moveByStay[stay.ordinal()];
    }

    public Seasons seasons() {
        return seasons;
    }

    /** Children who enter each state in a day, in a season of factor 1. */
    public double[] entering() {
        var entering = new double[State.COUNT];
        tally.entrants.forEach(entrant -> entering[Cell.stateNumber(entrant.state())] += 1 / daysOfEntry());
        return entering;
    }

    public int entered(int state) {
        return Math.toIntExact(tally.entrants.stream()
                .filter(entrant -> Cell.stateNumber(entrant.state()) == state)
                .count());
    }

    /** How many children left a state in the window, or moved out of it into another: by number of that. */
    public int went(int from, int to) {
        double sum = 0;
        for (int cell = 0; cell < Cell.COUNT; cell++) {
            if (Cell.stateNumber(cell / LengthOfStay.COUNT) == from) {
                int group = State.group(to).ordinal();
                sum += group < Cell.GROUPS ? tally.moves[cell][group] : tally.exits[cell];
            }
        }
        return (int) Math.round(sum);
    }

    /** Days that children spent in a state in the window. */
    public double childDays(int state) {
        double sum = 0;
        for (int cell = 0; cell < Cell.COUNT; cell++) {
            sum += Cell.stateNumber(cell / LengthOfStay.COUNT) == state ? tally.days[cell] : 0;
        }
        return sum;
    }

    /** Days of the window, weighed by the seasons in which they lie. */
    double daysOfEntry() {
        return window.days() * seasons.mean(window.from(), window.to());
    }
}
