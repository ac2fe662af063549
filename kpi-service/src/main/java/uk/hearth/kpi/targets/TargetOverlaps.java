package uk.hearth.kpi.targets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kpi.statistics.TargetKind;

/**
 * Finds targets that contradict one another: two kinds from the same time in one file, and a profile beside another
 * target that starts within its twelve months, in the file or stored before.
 */
final class TargetOverlaps {

    private record Planned(TargetKind kind, boolean profile, boolean inFile) {}

    private final Map<String, TreeMap<LocalDate, Planned>> plans = new HashMap<>();

    void stored(String authority, String indicator, LocalDate from, TargetKind kind, boolean profile) {
        plan(authority, indicator).put(from, new Planned(kind, profile, false));
    }

    void check(RowCheck check, String authority, String indicator, LocalDate from, TargetKind kind, boolean profile) {
        var plan = plan(authority, indicator);
        var same = plan.get(from);
        if (same != null && same.inFile() && (same.kind() != kind || same.profile() != profile)) {
            overlap(check, "The file has another target of this indicator from the same time", "Keep one of the two");
        }
        var later = plan.subMap(from, false, TargetProfile.end(from), false);
        var running = plan.subMap(from.minusMonths(TargetProfile.MONTHS), false, from, false).values().stream()
                .anyMatch(Planned::profile);
        if (running || (profile && !later.isEmpty())) {
            overlap(
                    check,
                    "A profile and another target of this indicator are for the same time",
                    "Change the profile itself, or withdraw one of the two first");
        }
        plan.put(from, new Planned(kind, profile, true));
    }

    private static void overlap(RowCheck check, String message, String remedy) {
        check.wrong("effective_from", "overlapping-targets", message, remedy);
    }

    private TreeMap<LocalDate, Planned> plan(String authority, String indicator) {
        return plans.computeIfAbsent(authority + " " + indicator, key -> new TreeMap<>());
    }
}
