package uk.hearth.placement.simulation;

import java.util.List;
import java.util.SplittableRandom;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.State;

/** How children come into care in one draw: as often as in the window, by season, each like one who came then. */
final class Arrivals {

    private static final double YEAR = 365.25;

    private final List<Entrant> pool;
    private final Seasons seasons;
    private final double rate; // a day, in a season of factor 1
    private final double[] kept = new double[Cell.STATES];
    private final double[] more = new double[Cell.STATES];
    private final double largest;
    private double rateOfMore;

    /** @param days of the window, weighed by their seasons */
    Arrivals(List<Entrant> pool, double days, Seasons seasons, Changes changes) {
        this.pool = pool;
        this.seasons = seasons;
        this.largest = seasons.largest();
        this.rate = pool.size() / days;
        double[] before = new double[State.COUNT];
        for (var entrant : pool) {
            before[Cell.stateNumber(entrant.state())] += 1 / days;
        }
        double[] after = changes.entering(before);
        for (int state = 0; state < Cell.STATES; state++) {
            double base = before[Cell.stateNumber(state)];
            double changed = after[Cell.stateNumber(state)];
            kept[state] = base > changed ? changed / base : 1;
            more[state] = Math.max(0, changed - base);
            rateOfMore += more[state];
        }
    }

    /** What becomes of who arrives. */
    interface Welcome {
        void enter(double day, int serial, Entrant entrant);
    }

    void between(double from, double to, SplittableRandom random, Welcome welcome) {
        double day = from;
        for (int serial = 0; (day += Chance.wait(random, rate * largest)) < to; serial++) {
            double season = random.nextDouble() * largest;
            double keeping = random.nextDouble();
            var entrant = pool.get(random.nextInt(pool.size()));
            if (season < seasons.factor(day) && keeping < kept[entrant.state()]) {
                welcome.enter(day, serial, entrant);
            }
        }
    }

    /** Those whom a scenario adds. */
    void moreBetween(double from, double to, SplittableRandom random, Welcome welcome) {
        double day = from;
        for (int serial = 0; (day += Chance.wait(random, rateOfMore * largest)) < to; serial++) {
            double season = random.nextDouble() * largest;
            int state = drawn(random.nextDouble() * rateOfMore);
            var like = pool.stream().filter(known -> known.state() == state).toList();
            int pick = random.nextInt(Math.max(1, like.size()));
            if (season < seasons.factor(day)) {
                welcome.enter(day, serial, like.isEmpty() ? Entrant.inMiddleOf(state) : like.get(pick));
            }
        }
    }

    private int drawn(double left) {
        int state = 0;
        double passed = more[0];
        while (passed <= left && state + 1 < Cell.STATES) {
            state++;
            passed += more[state];
        }
        return state;
    }

    static int[] birthdays(double day, Entrant entrant) {
        double birth = day - entrant.age();
        return Lives.birthdays(years -> (int) Math.ceil(birth + years * YEAR));
    }
}
