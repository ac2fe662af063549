package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Changes;
import uk.hearth.placement.flows.RateUndefined;
import uk.hearth.placement.flows.State;
import uk.hearth.placement.flows.Window;

/**
 * Forecasts the known: each way of forecasting is fitted to what was known on a past day, and held against what came. What
 * came is counted as that way counts, but for children of whom the returns stop telling: they are gone for all.
 */
final class BackTest {

    static final int HALF_A_YEAR = 6;
    private static final int EVERY_MONTHS = 3;

    private final KnownCare known;
    private final CareHistory history;
    private final Settings settings;

    /**
     * How a back-test goes.
     *
     * @param referenceMonths from how long before each day rates are taken
     * @param months how far each forecast looks
     */
    record Settings(int referenceMonths, int months, Dice dice) {}

    BackTest(KnownCare known, Settings settings) {
        this.known = known;
        this.history = known.history();
        this.settings = settings;
    }

    /** Days as of which there is enough before and after, every so many months, the latest last. */
    List<LocalDate> origins(int everyMonths) {
        var first = LocalDate.ofEpochDay(history.knownFrom()).plusMonths(settings.referenceMonths());
        var origins = new ArrayList<LocalDate>();
        var last = LocalDate.ofEpochDay(history.knownTo()).minusMonths(settings.months());
        for (var day = last; !day.isBefore(first); day = last.minusMonths((long) everyMonths * origins.size())) {
            origins.add(day);
        }
        return origins.stream().sorted().toList();
    }

    /** Trials as of each day; days with too little before them have none. */
    List<Trial> run(List<LocalDate> origins) {
        var trials = new ArrayList<Trial>();
        for (var origin : origins) {
            var terms = terms(origin);
            if (isEnough(terms)) {
                for (var method : ForecastMethod.values()) {
                    trials.addAll(trials(method, terms));
                }
            }
        }
        return trials;
    }

    private Terms terms(LocalDate origin) {
        var from = origin.minusMonths(settings.referenceMonths());
        int day = Math.toIntExact(origin.toEpochDay());
        return new Terms(new Window(Math.toIntExact(from.toEpochDay()), day), day);
    }

    private boolean isEnough(Terms terms) {
        var referenceFrom = LocalDate.ofEpochDay(terms.reference().from());
        return known.tellsOf(referenceFrom, terms.start()) && terms.isEnough(history.asKnownOn(terms.from()));
    }

    private List<Trial> trials(ForecastMethod method, Terms terms) {
        try {
            var run = Model.of(method, history.asToldBy(terms.from()), terms)
                    .run(terms.months(settings.months()), Changes.NONE, settings.dice());
            return trials(run);
        } catch (RateUndefined none) {
            return List.of();
        }
    }

    private List<Trial> trials(Run run) {
        var trials = new ArrayList<Trial>();
        for (int month = EVERY_MONTHS; month < run.projection().points(); month += EVERY_MONTHS) {
            int day = run.projection().day(month);
            if (day > history.knownTo() || !known.tellsOf(run.date(0), run.date(month))) {
                break;
            }
            double[] actual = Model.stock(run.method(), history.settled(), day);
            trials.add(trial(run, month, null, actual));
            for (var group : CareGroup.IN_CARE) {
                trials.add(trial(run, month, group, actual));
            }
        }
        return trials;
    }

    private static Trial trial(Run run, int month, @Nullable CareGroup group, double[] stock) {
        IntPredicate states = state -> State.isInCare(state) && (group == null || State.group(state) == group);
        double actual = 0;
        for (int state = 0; state < State.COUNT; state++) {
            actual += states.test(state) ? stock[state] : 0;
        }
        return new Trial(
                run.method(),
                run.date(0),
                month,
                group,
                run.projection().stock(month, states),
                run.interval(month, states),
                actual);
    }
}
