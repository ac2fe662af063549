package uk.hearth.placement.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.flows.Window;

/**
 * Simulates the children who are in care, and those who will come, child by child. Each draw samples the children of the
 * window with replacement, takes its rates and entrants from those, and lets chance do the rest: its spread has both what is
 * not known of the rates and what nobody can know.
 */
public final class ChildSimulation {

    private static final int CHUNK = 25;

    private final int from;
    private final List<ChildRecord> records;
    private final List<Present> present;
    private final Learned learned;

    /**
     * @param history as it was known on the day on which the forecast starts
     * @param from that day
     */
    public ChildSimulation(CareHistory history, Window window, int from) {
        var stays = Stay.of(history);
        this.from = from;
        this.records = ChildRecord.of(stays, window);
        this.present = Present.on(from, stays);
        var entries =
                stays.stream().filter(Stay::entering).mapToInt(Stay::start).toArray();
        this.learned = new Learned(Tally.of(records), window, Seasons.of(entries, history.knownFrom(), from));
    }

    public Learned learned() {
        return learned;
    }

    /** Children in each state where the forecast starts, by its number. */
    public double[] stock() {
        return stock(present, from);
    }

    /** Children in each state on a day, by its number. */
    public static double[] stock(CareHistory history, int day) {
        return stock(Present.on(day, Stay.of(history)), day);
    }

    private static double[] stock(List<Present> present, int day) {
        var stock = new double[State.COUNT];
        for (var child : present) {
            stock[Cell.stateNumber(Cell.state(Lives.band(child.birthdays, day), child.group))]++;
        }
        return stock;
    }

    /**
     * @param days epoch days: the start, and the points at which stocks are wanted
     * @param draws how many; the same seed gives the same draws
     */
    public Future run(int[] days, Changes changes, int draws, long seed) {
        int chunks = (draws + CHUNK - 1) / CHUNK;
        double daysOfEntry = learned.daysOfEntry();
        var counted = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> {
                    int size = Math.min(CHUNK, draws - chunk * CHUNK);
                    var counts = new Counts(size, days.length);
                    for (int i = 0; i < size; i++) {
                        counts.begin(i);
                        new Draw(seed, chunk * CHUNK + i).run(days, changes, counts, daysOfEntry);
                    }
                    return counts;
                })
                .toList();
        var stocks = counted.stream()
                .flatMap(counts -> Arrays.stream(counts.stocks()))
                .toArray(int[][]::new);
        return new Future(Means.of(days, counted, stocks), stocks);
    }

    /** One draw: its own children to learn from, its own chance. */
    private final class Draw {

        private final long seed;
        private final int draw;

        Draw(long seed, int draw) {
            this.seed = seed;
            this.draw = draw;
        }

        void run(int[] days, Changes changes, Counts counts, double daysOfEntry) {
            var sample = sample();
            var own = Hazards.of(sample);
            var lives = new Lives(
                    days,
                    changes.rates().isEmpty() ? own : own.with(own.asRates().changed(changes.rates())),
                    counts);
            for (var child : present) {
                counts.start(Cell.state(Lives.band(child.birthdays, from), child.group));
                lives.live(from, child.birthdays, child.careStart, child.group, Chance.of(seed, draw, child.number));
            }
            var arrivals = new Arrivals(sample.entrants, daysOfEntry, learned.seasons(), changes);
            int until = days[days.length - 1];
            arrivals.between(
                    from,
                    until,
                    Chance.of(seed, draw, Chance.ARRIVALS),
                    (day, serial, entrant) -> enter(lives, counts, day, entrant, 1_000_000 + serial));
            arrivals.moreBetween(
                    from,
                    until,
                    Chance.of(seed, draw, Chance.MORE_ARRIVALS),
                    (day, serial, entrant) -> enter(lives, counts, day, entrant, 2_000_000 + serial));
        }

        private Tally sample() {
            var random = Chance.of(seed, draw, Chance.SAMPLING);
            var times = new int[records.size()];
            for (int i = 0; i < times.length; i++) {
                times[random.nextInt(times.length)]++;
            }
            return Tally.of(records, times);
        }

        private void enter(Lives lives, Counts counts, double day, Entrant entrant, int child) {
            int[] birthdays = Arrivals.birthdays(day, entrant);
            int state = Cell.state(Lives.band(birthdays, day), entrant.group());
            counts.enter(lives.firstPointAfter(day), state);
            lives.live(day, birthdays, day, entrant.group(), Chance.of(seed, draw, child));
        }
    }
}
