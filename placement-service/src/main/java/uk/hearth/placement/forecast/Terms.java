package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;
import uk.hearth.placement.flows.CareHistory;
import uk.hearth.placement.flows.Episode;
import uk.hearth.placement.flows.Window;

/**
 * From when, from what and to when a forecast goes.
 *
 * @param reference days from which rates are taken
 * @param from epoch day at whose end it starts
 */
record Terms(Window reference, int from) {

    static final int FEWEST_DAYS = 90;
    static final int FEWEST_CHILDREN = 10;
    static final int FEWEST_EVENTS = 5;

    /**
     * @throws InvalidInput if dates are out of order, or there is no data where they point
     * @throws Refusal if there is too little to forecast from
     */
    static Terms of(ForecastQuestion question, KnownCare known) {
        var last = LocalDate.ofEpochDay(known.history().knownTo());
        var from = Objects.requireNonNullElse(question.from(), last);
        if (from.isAfter(last)) {
            throw InvalidInput.inField(
                    "from",
                    "from-beyond-data",
                    "The returns end before the day from which to forecast",
                    "Give " + last + " or a day before, or send a later return");
        }
        var to = Objects.requireNonNullElse(question.referenceTo(), from);
        var begin = Objects.requireNonNullElseGet(question.referenceFrom(), () -> yearBefore(to, known.history()));
        if (!begin.isBefore(to) || to.isAfter(from)) {
            throw InvalidInput.inField(
                    "referenceFrom",
                    "dates-out-of-order",
                    "The reference window does not begin before it ends, or ends after the forecast starts",
                    "Order them: referenceFrom, referenceTo, from");
        }
        if (!known.tellsOf(begin, from)) {
            throw InvalidInput.inField(
                    "referenceFrom",
                    "no-data-in-reference-window",
                    "There is no return of a collection year between the start of the reference window and of the"
                            + " forecast",
                    "The returns begin on "
                            + LocalDate.ofEpochDay(known.history().knownFrom())
                            + ": choose days that they tell of, or send the missing year");
        }
        var terms = new Terms(new Window(epoch(begin), epoch(to)), epoch(from));
        terms.requireEnough(known.history());
        return terms;
    }

    private static LocalDate yearBefore(LocalDate to, CareHistory history) {
        var first = LocalDate.ofEpochDay(history.knownFrom());
        return to.minusYears(1).isBefore(first) ? first : to.minusYears(1);
    }

    /** @throws Refusal if rates from this window would say nothing */
    void requireEnough(CareHistory history) {
        if (!isEnough(history)) {
            throw new Refusal(
                    "too-little-history",
                    "The reference window has %d days, %d children and %d starts and ends: too little to forecast from"
                            .formatted(reference.length(), history.childrenIn(reference), events(history)),
                    "Give a window of at least %d days with %d children and %d starts or ends of episodes"
                            .formatted(FEWEST_DAYS, FEWEST_CHILDREN, FEWEST_EVENTS));
        }
    }

    boolean isEnough(CareHistory history) {
        return reference.length() >= FEWEST_DAYS
                && history.childrenIn(reference) >= FEWEST_CHILDREN
                && events(history) >= FEWEST_EVENTS;
    }

    private long events(CareHistory history) {
        return history.episodes().stream().mapToLong(this::events).sum();
    }

    private int events(Episode episode) {
        return (reference.has(episode.start()) ? 1 : 0) + (reference.has(episode.end()) ? 1 : 0);
    }

    LocalDate start() {
        return LocalDate.ofEpochDay(from);
    }

    /** The start and the same day of each month after it. */
    int[] months(int count) {
        return IntStream.rangeClosed(0, count)
                .map(month -> epoch(start().plusMonths(month)))
                .toArray();
    }

    /** The start and the end of each step that is over within so many months. */
    int[] steps(int days, int months) {
        int end = epoch(start().plusMonths(months));
        return IntStream.iterate(from, day -> day <= end, day -> day + days).toArray();
    }

    private static int epoch(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
