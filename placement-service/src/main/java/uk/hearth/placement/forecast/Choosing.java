package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import uk.hearth.kit.words.Plural;

/** Chooses the way of forecasting that did best: whose number of children in care was out by least, on average. */
final class Choosing {

    private static final BigDecimal TWO_DEVIATIONS = new BigDecimal("95.45");

    private Choosing() {}

    static MethodChoice from(List<Trial> trials, int level) {
        var scores = Arrays.stream(ForecastMethod.values())
                .map(method -> trials.stream()
                        .filter(trial -> trial.method() == method)
                        .toList())
                .filter(own -> !own.isEmpty())
                .map(own -> score(own, level))
                .toList();
        return scores.stream()
                .min(Comparator.comparing(MethodScore::meanAbsoluteError))
                .map(best -> new MethodChoice(best.method(), why(best, scores), scores))
                .orElseGet(() -> new MethodChoice(
                        ForecastMethod.CHILD_SIMULATION,
                        "The returns are too short for a back-test. child_simulation is taken because it alone says how"
                                + " uncertain its rates are.",
                        List.of()));
    }

    private static String why(MethodScore best, List<MethodScore> scores) {
        var others = scores.stream()
                .filter(score -> score != best)
                .map(score -> "%s by %s".formatted(score.method().word(), score.meanAbsoluteError()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.UK,
                "Forecast from the past, %s was out by %s children in care on average over %s; %s.",
                best.method().word(),
                best.meanAbsoluteError(),
                Plural.of(best.trials(), "trial", "trials"),
                others.isEmpty() ? "no other could be tried" : others);
    }

    private static MethodScore score(List<Trial> trials, int level) {
        var totals = trials.stream().filter(Trial::isOfTotal).toList();
        var groups = trials.stream().filter(trial -> !trial.isOfTotal()).toList();
        var method = totals.get(0).method();
        boolean hasInterval = totals.get(0).interval() != null;
        return new MethodScore(
                method,
                totals.size(),
                mean(totals, trial -> Math.abs(trial.error())),
                mean(totals, trial -> 100 * Math.abs(trial.error()) / Math.max(1, trial.actual())),
                mean(totals, Trial::error),
                mean(groups, trial -> Math.abs(trial.error())),
                hasInterval ? mean(totals, trial -> trial.isInside() ? 100 : 0) : null,
                hasInterval
                        ? method == ForecastMethod.DAILY_MARKOV ? TWO_DEVIATIONS : BigDecimal.valueOf(level)
                        : null);
    }

    private static BigDecimal mean(List<Trial> trials, ToDoubleFunction<Trial> of) {
        return Rounded.children(trials.stream().mapToDouble(of).average().orElse(0));
    }
}
