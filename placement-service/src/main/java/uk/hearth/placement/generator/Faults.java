package uk.hearth.placement.generator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every error that can be put in. To add one, add a line to the list of its kind. */
public final class Faults {

    private static final Map<String, Fault> ALL = Stream.of(
                    CodeFaults.ALL,
                    EpisodeFaults.ALL,
                    PlacementFaults.ALL,
                    ChildFaults.ALL,
                    OutcomeFaults.ALL,
                    EventFaults.ALL,
                    AdoptedChildFaults.ALL,
                    AdoptionDecisionFaults.ALL,
                    AgeFaults.ALL,
                    AwayFaults.ALL,
                    CareLeaverFaults.ALL,
                    CarriedOverChildFaults.ALL,
                    CarriedOverFaults.ALL,
                    HealthFaults.ALL,
                    LegalFaults.ALL,
                    LocationFaults.ALL,
                    MotherFaults.ALL,
                    PreviousPermanenceFaults.ALL,
                    TwiceFaults.ALL,
                    WorkerFaults.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Fault::rule))
            .collect(Collectors.toUnmodifiableMap(Fault::rule, Function.identity()));

    private Faults() {}

    /** Codes of the rules that can be broken on purpose. */
    public static SortedSet<String> rules() {
        return new TreeSet<>(ALL.keySet());
    }

    static Fault of(String rule) {
        var fault = ALL.get(rule);
        var reason = OutOfReach.REASONS.get(rule);
        if (reason != null) {
            throw new IllegalArgumentException("No error of rule %s can be put in: %s".formatted(rule, reason));
        }
        if (fault == null) {
            throw new IllegalArgumentException(
                    "There is no rule of that code; errors can be put in of: " + String.join(" ", rules()));
        }
        return fault;
    }
}
