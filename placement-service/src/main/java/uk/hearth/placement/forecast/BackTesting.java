package uk.hearth.placement.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.problems.Refusal;

/** Makes back-tests out of an authority's returns. */
@ApplicationScoped
class BackTesting {

    private static final int MOST_ORIGINS = 12;

    private final CareReading reading;

    BackTesting(CareReading reading) {
        this.reading = reading;
    }

    BackTestView backTest(BackTestQuestion question) {
        var known = reading.of(question.authority(), question.counted(), question.withShortBreaks());
        var test = new BackTest(known, question.settings());
        var origins = question.origins() == null || question.origins().isEmpty()
                ? latest(test.origins(BackTest.HALF_A_YEAR))
                : question.origins();
        requireBetween(origins, known);
        var trials = test.run(origins);
        if (trials.isEmpty()) {
            throw new Refusal(
                    "too-little-history",
                    "The returns are too short to forecast from their past and know what came",
                    "Ask for fewer months, or send returns of earlier years");
        }
        return new BackTestView(
                question.authority(),
                Choosing.from(trials, question.settings().dice().level()),
                trials.stream().map(TrialRow::of).toList(),
                known.returns());
    }

    private static List<LocalDate> latest(List<LocalDate> origins) {
        return origins.subList(Math.max(0, origins.size() - MOST_ORIGINS), origins.size());
    }

    private static void requireBetween(List<LocalDate> origins, KnownCare known) {
        var first = LocalDate.ofEpochDay(known.history().knownFrom());
        var last = LocalDate.ofEpochDay(known.history().knownTo());
        for (int i = 0; i < origins.size(); i++) {
            if (!origins.get(i).isAfter(first) || !origins.get(i).isBefore(last)) {
                throw InvalidInput.inField(
                        "origins[%d]".formatted(i),
                        "origin-outside-data",
                        "The returns do not tell both of before and of after this day",
                        "Give a day between " + first + " and " + last);
            }
        }
    }
}
