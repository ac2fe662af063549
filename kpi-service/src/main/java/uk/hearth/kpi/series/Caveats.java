package uk.hearth.kpi.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Target;
import uk.hearth.kpi.statistics.TargetKind;

/** What a reader should know before trusting a figure or its colour. */
public final class Caveats {

    private Caveats() {}

    /** The definition's own, that it is retired, and that its target and its better direction contradict each other. */
    public static List<String> of(IndicatorView indicator, Target target) {
        return Stream.of(
                        Optional.ofNullable(indicator.caveats()),
                        Optional.ofNullable(indicator.retirement())
                                .map(retired -> "No longer reported from %s: %s"
                                        .formatted(retired.from().label(), retired.reason())),
                        contradiction(indicator.polarity(), target.kind()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> contradiction(Polarity polarity, TargetKind target) {
        if (polarity == Polarity.LOWER && target == TargetKind.AT_LEAST) {
            return Optional.of("Lower is better, but the target is a least value: status and direction can disagree");
        }
        if (polarity == Polarity.HIGHER && target == TargetKind.AT_MOST) {
            return Optional.of("Higher is better, but the target is a most value: status and direction can disagree");
        }
        return Optional.empty();
    }
}
