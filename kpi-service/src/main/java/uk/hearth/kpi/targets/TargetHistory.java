package uk.hearth.kpi.targets;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.hearth.kpi.statistics.Target;

/** One indicator's targets, each holding from its day until the next; a profile's months are each a target. */
public record TargetHistory(NavigableMap<LocalDate, Target> fromDay) {

    public static final TargetHistory NONE = new TargetHistory(new TreeMap<>());

    /** The target in force on a day; none before the first. */
    public Target on(LocalDate day) {
        var latest = fromDay.floorEntry(day);
        return latest == null ? Target.Unset.NONE : latest.getValue();
    }
}
