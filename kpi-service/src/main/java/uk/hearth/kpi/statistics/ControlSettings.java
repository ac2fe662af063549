package uk.hearth.kpi.statistics;

import java.util.OptionalInt;
import java.util.Set;

/**
 * How the lines of a process chart are to be drawn.
 *
 * @param rebaseAt periods that start a new group with lines of its own; where one has no value, the next that has does
 * @param baseline work the lines out from the first so many values of each group, at least 3; empty for all of them
 * @param screening leave moving ranges of 3.267 times their average or more out of the limits
 */
public record ControlSettings(Set<String> rebaseAt, OptionalInt baseline, boolean screening) {

    public static final ControlSettings DEFAULT = new ControlSettings(Set.of(), OptionalInt.empty(), true);

    /** @throws IllegalArgumentException for a baseline of fewer than 3 values */
    public ControlSettings {
        rebaseAt = Set.copyOf(rebaseAt);
        if (baseline.isPresent() && baseline.getAsInt() < ProcessControl.FEWEST_FOR_LIMITS) {
            throw new IllegalArgumentException("A baseline needs at least 3 values");
        }
    }

    public ControlSettings rebasedAt(String... periods) {
        return new ControlSettings(Set.of(periods), baseline, screening);
    }

    public ControlSettings withBaseline(int values) {
        return new ControlSettings(rebaseAt, OptionalInt.of(values), screening);
    }

    public ControlSettings withoutScreening() {
        return new ControlSettings(rebaseAt, baseline, false);
    }
}
