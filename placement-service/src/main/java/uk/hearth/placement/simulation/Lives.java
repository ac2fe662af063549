package uk.hearth.placement.simulation;

import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import uk.hearth.placement.flows.AgeBand;

/** Lives in care of one draw: each goes on by its rates until the child leaves, turns 18, or the horizon is reached. */
final class Lives {

    private final int[] days;
    private final Counts counts;
    private final double[] exit = new double[Cell.COUNT];
    private final double[] total = new double[Cell.COUNT];
    private final Hazards hazards;
    private final double horizon;

    /** @param days epoch days of the points, the first the start */
    Lives(int[] days, Hazards hazards, Counts counts) {
        this.days = days;
        this.hazards = hazards;
        this.counts = counts;
        this.horizon = days[days.length - 1] + 1.0;
        for (int cell = 0; cell < Cell.COUNT; cell++) {
            int state = cell / LengthOfStay.COUNT;
            int stay = cell % LengthOfStay.COUNT;
            exit[cell] = hazards.exit[state] * hazards.exitByStay[stay];
            double moving = 0;
            for (double rate : hazards.move[state]) {
                moving += rate;
            }
            total[cell] = exit[cell] + moving * hazards.moveByStay[stay];
        }
    }

    /**
     * @param birthdays epoch days on which the child comes into each band but the first, and turns 18
     * @param since when it came into care
     */
    void live(double from, int[] birthdays, double since, int first, SplittableRandom random) {
        double now = from;
        int group = first;
        int point = firstPointAfter(now);
        int band = band(birthdays, now);
        int stay = LengthOfStay.ordinalOf(now - since);
        double patience = Chance.patience(random);
        while (now < horizon && band < Cell.BANDS && group >= 0) {
            int state = Cell.state(band, group);
            double rate = total[Cell.of(state, stay)];
            double change = Math.min(Math.min(birthdays[band], since + LengthOfStay.end(stay)), horizon);
            if (patience < rate * (change - now)) {
                now += patience / rate;
                point = counts.stay(point, now, state, days);
                group = next(Cell.of(state, stay), random);
                counts.leave(point, state, band, group);
                patience = Chance.patience(random);
                continue;
            }
            patience -= rate * (change - now);
            now = change;
            point = counts.stay(point, now, state, days);
            if (now == birthdays[band]) {
                counts.age(point, state);
                band++;
            } else {
                stay = Math.min(stay + 1, LengthOfStay.COUNT - 1);
            }
        }
    }

    static int band(int[] birthdays, double now) {
        int band = 0;
        while (band < birthdays.length - 1 && birthdays[band] <= now) {
            band++;
        }
        return band;
    }

    int firstPointAfter(double now) {
        int point = 1;
        while (point < days.length && days[point] < now) {
            point++;
        }
        return point;
    }

    /** The group into which a child moves, or -1 if it leaves care. */
    private int next(int cell, SplittableRandom random) {
        double left = random.nextDouble() * total[cell] - exit[cell];
        if (left < 0) {
            return -1;
        }
        double[] moves = hazards.move[cell / LengthOfStay.COUNT];
        double factor = hazards.moveByStay[cell % LengthOfStay.COUNT];
        int last = -1;
        for (int to = 0; to < Cell.GROUPS; to++) {
            if (moves[to] > 0) {
                left -= moves[to] * factor;
                last = to;
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }

    /** Epoch days on which a child comes into each band but the first, and turns 18. */
    static int[] birthdays(IntUnaryOperator ofYears) {
        var birthdays = new int[Cell.BANDS];
        for (int band = 0; band < Cell.BANDS - 1; band++) {
            birthdays[band] = ofYears.applyAsInt(AgeBand.at(band).to());
        }
        birthdays[Cell.BANDS - 1] = ofYears.applyAsInt(18);
        return birthdays;
    }
}
