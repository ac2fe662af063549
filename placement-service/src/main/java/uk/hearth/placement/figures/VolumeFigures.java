package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import java.util.function.Function;
import uk.hearth.placement.placements.PeriodOfCare;
import uk.hearth.placement.placements.Window;

/** How many children: indicators.md, V1 to V9. The rates by population (V2, V7) are kpi-service's to derive. */
final class VolumeFigures {

    private static final String LOOKED_AFTER = "Children looked after";
    private static final String STARTS = "Periods of care that began (RNE S)";
    private static final String ENDS = "Periods of care that ended (REC other than X1)";

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
            for (var period : child.periods()) {
                if (isStart(period) && period.startsIn(window.apply(child))) {
                    tally.count(period.start());
                }
            }
        };
    }

    static boolean isStart(PeriodOfCare period) {
        return period.isWholeFromStart();
    }

    private static Definition.Counting ends(Function<ChildOn, Window> window) {
        return (child, tally) -> {
            for (var period : child.periods()) {
                if (isEnd(child, period, window.apply(child))) {
                    tally.count(period.last().start());
                }
            }
        };
    }

    /** An end is of the day on which the child is looked after no more. */
    static boolean isEnd(ChildOn child, PeriodOfCare period, Window window) {
        return period.isCeased() && period.endsIn(window) && period.end() <= child.day();
    }

    private static void repeats(ChildOn child, Tally tally, int withinYears) {
        PeriodOfCare before = null;
        for (var period : child.periods()) {
            if (isStart(period) && period.startsIn(child.counted().year())) {
                tally.add(period.start(), before != null && period.start() <= Years.after(before.end(), withinYears));
            }
            before = period;
        }
    }
}
