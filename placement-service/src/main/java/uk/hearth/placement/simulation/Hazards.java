package uk.hearth.placement.simulation;

import uk.hearth.placement.flows.AgeBand;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.RateTable;
import uk.hearth.placement.flows.State;

/**
 * Daily rates of leaving care and of moving, by age band and group, and how much more or less likely each is by length of
 * stay. A rate is events over child-days, drawn towards that of the age band (leaving) or of the group (moving) with the
 * weight of one child-year, so that a state in which little was seen has no rate of nothing. The factors of length of stay
 * are events seen over events expected (indirect standardisation), drawn towards 1 with the weight of five events.
 */
final class Hazards {

    private static final double CHILD_YEAR = 365;
    private static final double EVENTS = 5;

    final double[] exit = new double[Cell.STATES];
    final double[][] move = new double[Cell.STATES][Cell.GROUPS];
    final double[] exitByStay = new double[LengthOfStay.COUNT];
    final double[] moveByStay = new double[LengthOfStay.COUNT];

    private Hazards() {}

    static Hazards of(Tally tally) {
        var hazards = new Hazards();
        hazards.fitExits(tally);
        hazards.fitMoves(tally);
        return hazards;
    }

    private void fitExits(Tally tally) {
        double[] days = byState(tally.days);
        double[] exits = byState(tally.exits);
        double all = sum(exits) / Math.max(1, sum(days));
        for (int band = 0; band < Cell.BANDS; band++) {
            int first = band * Cell.GROUPS;
            double ofBand = pooled(part(exits, first), part(days, first), all);
            for (int state = first; state < first + Cell.GROUPS; state++) {
                exit[state] = pooled(exits[state], days[state], ofBand);
            }
        }
        fitStays(tally, tally.exits, exit, exitByStay);
    }

    private void fitMoves(Tally tally) {
        double[] days = byState(tally.days);
        double[][] moves = new double[Cell.STATES][Cell.GROUPS];
        double[][] byGroup = new double[Cell.GROUPS][Cell.GROUPS];
        double[] daysByGroup = new double[Cell.GROUPS];
        for (int cell = 0; cell < Cell.COUNT; cell++) {
            int state = cell / LengthOfStay.COUNT;
            daysByGroup[state % Cell.GROUPS] += tally.days[cell];
            for (int to = 0; to < Cell.GROUPS; to++) {
                moves[state][to] += tally.moves[cell][to];
                byGroup[state % Cell.GROUPS][to] += tally.moves[cell][to];
            }
        }
        for (int state = 0; state < Cell.STATES; state++) {
            int group = state % Cell.GROUPS;
            for (int to = 0; to < Cell.GROUPS; to++) {
                double ofGroup = byGroup[group][to] / Math.max(1, daysByGroup[group]);
                move[state][to] = pooled(moves[state][to], days[state], ofGroup);
            }
        }
        fitStays(tally, sums(tally.moves), sums(move), moveByStay);
    }

    private static double pooled(double events, double days, double towards) {
        return (events + CHILD_YEAR * towards) / (days + CHILD_YEAR);
    }

    private static void fitStays(Tally tally, double[] seen, double[] rates, double[] factors) {
        for (int stay = 0; stay < LengthOfStay.COUNT; stay++) {
            double events = 0;
            double expected = 0;
            for (int state = 0; state < Cell.STATES; state++) {
                events += seen[Cell.of(state, stay)];
                expected += rates[state] * tally.days[Cell.of(state, stay)];
            }
            factors[stay] = (events + EVENTS) / (expected + EVENTS);
        }
    }

    private static double[] byState(double[] byCell) {
        var sums = new double[Cell.STATES];
        for (int cell = 0; cell < Cell.COUNT; cell++) {
            sums[cell / LengthOfStay.COUNT] += byCell[cell];
        }
        return sums;
    }

    private static double[] sums(double[][] rows) {
        var sums = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sums[i] = sum(rows[i]);
        }
        return sums;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double part(double[] values, int first) {
        double sum = 0;
        for (int i = first; i < first + Cell.GROUPS; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** The same as rates from state to state, length of stay left aside. */
    RateTable asRates() {
        var rates = new double[State.COUNT][State.COUNT + 1];
        for (int state = 0; state < Cell.STATES; state++) {
            int from = Cell.stateNumber(state);
            var band = AgeBand.at(state / Cell.GROUPS);
            rates[from][State.number(band, CareGroup.NOT_IN_CARE)] = exit[state];
            for (int to = 0; to < Cell.GROUPS; to++) {
                rates[from][State.number(band, CareGroup.at(to))] = move[state][to];
            }
        }
        return RateTable.of(rates);
    }

    /** These factors of length of stay with other rates. */
    Hazards with(RateTable rates) {
        var changed = new Hazards();
        System.arraycopy(exitByStay, 0, changed.exitByStay, 0, LengthOfStay.COUNT);
        System.arraycopy(moveByStay, 0, changed.moveByStay, 0, LengthOfStay.COUNT);
        for (int state = 0; state < Cell.STATES; state++) {
            int from = Cell.stateNumber(state);
            var band = AgeBand.at(state / Cell.GROUPS);
            changed.exit[state] = rates.rate(from, State.number(band, CareGroup.NOT_IN_CARE));
            for (int to = 0; to < Cell.GROUPS; to++) {
                changed.move[state][to] = rates.rate(from, State.number(band, CareGroup.at(to)));
            }
        }
        return changed;
    }
}
