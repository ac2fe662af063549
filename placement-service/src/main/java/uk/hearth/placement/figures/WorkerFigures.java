package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import uk.hearth.placement.placements.Event;

/** Changes of social worker: indicators.md, W1 to W3. In the return since collection year 2024. */
final class WorkerFigures {

    private static final int THREE = 3;
    private static final List<String> REASONS =
            List.of("MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED", "OTHERS");

    static final List<Definition> ALL = all();

    private WorkerFigures() {}

    private static List<Definition> all() {
        var all = new ArrayList<Definition>();
        all.add(of(
                "W1",
                "Changes of social worker a child",
                Unit.EACH,
                "Allocations that began in the 12 months and followed another",
                "Children looked after",
                12,
                (child, tally) -> {
                    if (child.isLookedAfter()) {
                        tally.add(child.day(), child.workerChanges().size(), 1);
                    }
                }));
        all.add(of(
                "W2",
                "Three or more social workers in 12 months",
                Unit.PERCENT,
                "Those with three or more different social workers in the 12 months",
                "Children looked after",
                12,
                (child, tally) -> {
                    if (child.isLookedAfter()) {
                        tally.add(child.day(), workers(child) >= THREE);
                    }
                }));
        for (var reason : REASONS) {
            all.add(of(
                            "W3",
                            "Changes of social worker: " + CodeWords.of(CodeWords.REASONS_FOR_WORKER, reason),
                            Unit.PERCENT,
                            "Those with SW_REASON " + reason,
                            "Changes of social worker in the 12 months, of children looked after",
                            12,
                            (child, tally) -> {
                                if (child.isLookedAfter()) {
                                    child.workerChanges()
                                            .forEach(change -> tally.add(
                                                    change.start(), change.why().equals(reason)));
                                }
                            })
                    .part("reason", reason));
        }
        return List.copyOf(all);
    }

    static List<Event> changes(ChildOn child) {
        var changes = new ArrayList<Event>();
        Event before = null;
        for (var allocation : child.record().workers()) {
            if (before != null
                    && allocation.start() > before.start()
                    && !allocation.code().equals(before.code())
                    && allocation.startsIn(child.counted().year())) {
                changes.add(allocation);
            }
            before = allocation;
        }
        return changes;
    }

    private static int workers(ChildOn child) {
        var codes = new HashSet<String>();
        for (var allocation : child.record().workers()) {
            if (allocation.touches(child.counted().year())) {
                codes.add(allocation.code());
            }
        }
        return codes.size();
    }
}
