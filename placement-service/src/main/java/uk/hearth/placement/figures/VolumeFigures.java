package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import java.util.function.Function;
import uk.hearth.placement.placements.Episode;
import uk.hearth.placement.placements.PeriodOfCare;
import uk.hearth.placement.placements.Window;

/** How many children: indicators.md, V1 to V9. The rates by population (V2, V7) are kpi-service's to derive. */
final class VolumeFigures {

    private static final String LOOKED_AFTER = "Children looked after";
    private static final String STARTS = "Episodes with RNE S";
    private static final String ENDS = "Episodes that ended with a REC other than X1";

    static final List<Definition> ALL = List.of(
            of("V1", "Children looked after", Unit.COUNT, LOOKED_AFTER, "", 0, (child, tally) -> {
                if (child.isLookedAfter()) {
                    tally.count(child.day());
                }
            }),
            of(
                    "V3",
                    "Children who started to be looked after in 12 months",
                    Unit.COUNT,
                    STARTS,
                    "",
                    12,
                    starts(child -> child.counted().year())),
            of(
                    "V3m",
                    "Children who started to be looked after in the month",
                    Unit.COUNT,
                    STARTS,
                    "",
                    1,
                    starts(child -> child.counted().month())),
            of(
                    "V4",
                    "Children who ceased to be looked after in 12 months",
                    Unit.COUNT,
                    ENDS,
                    "",
                    12,
                    ends(child -> child.counted().year())),
            of(
                    "V4m",
                    "Children who ceased to be looked after in the month",
                    Unit.COUNT,
                    ENDS,
                    "",
                    1,
                    ends(child -> child.counted().month())),
            of(
                    "V5",
                    "Starters who had left care within the 12 months before",
                    Unit.PERCENT,
                    "Those with an earlier period of care that ended in the 12 months before",
                    STARTS,
                    24,
                    (child, tally) -> repeats(child, tally, 1)),
            of(
                    "V5b",
                    "Starters who had been looked after before",
                    Unit.PERCENT,
                    "Those with an earlier period of care in the returns at hand",
                    STARTS,
                    12,
                    (child, tally) -> repeats(child, tally, 100)),
            Definition.share(
                    "V6",
                    "Unaccompanied asylum-seeking children",
                    "Those returned as unaccompanied, whose claim had not ended (DUC)",
                    ChildOn::isUasc));

    private VolumeFigures() {}

    private static Definition.Counting starts(Function<ChildOn, Window> window) {
        return (child, tally) -> {
            for (var episode : child.record().returned()) {
                if (episode.isStartOfCare() && episode.startsIn(window.apply(child))) {
                    tally.count(episode.start());
                }
            }
        };
    }

    private static Definition.Counting ends(Function<ChildOn, Window> window) {
        return (child, tally) -> {
            for (var episode : child.record().returned()) {
                if (isEnd(episode, window.apply(child))) {
                    tally.count(episode.start());
                }
            }
        };
    }

    /** An end is of the day on which the child is looked after no more. */
    static boolean isEnd(Episode episode, Window window) {
        return episode.isEndOfCare() && episode.endsIn(window);
    }

    private static void repeats(ChildOn child, Tally tally, int withinYears) {
        PeriodOfCare before = null;
        for (var period : child.periods()) {
            if (period.isWholeFromStart() && period.startsIn(child.counted().year())) {
                tally.add(period.start(), before != null && period.start() <= Years.after(before.end(), withinYears));
            }
            before = period;
        }
    }
}
