package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.ArrayList;
import java.util.List;
import uk.hearth.placement.placements.Dated;
import uk.hearth.placement.placements.Event;
import uk.hearth.placement.placements.Window;

/** Children who went missing or away: indicators.md, M1 to M4. The return has days, not hours. */
final class MissingFigures {

    private static final String MISSING = "M";
    private static final String AWAY = "A";
    private static final String LOOKED_AFTER = "Children looked after at any time in the 12 months";

    static final List<Definition> ALL = List.of(
            of(
                    "M1",
                    "Missing from care",
                    Unit.PERCENT,
                    "Those missing (M) in the 12 months",
                    LOOKED_AFTER,
                    12,
                    children(MISSING)),
            of(
                    "M1n",
                    "Children missing from care",
                    Unit.COUNT,
                    "Children missing (M) in the 12 months",
                    "",
                    12,
                    (child, tally) -> {
                        if (!times(child, MISSING).isEmpty()) {
                            tally.count(child.day());
                        }
                    }),
            of(
                    "M2",
                    "Times missing",
                    Unit.COUNT,
                    "Times of being missing (M) in the 12 months",
                    "",
                    12,
                    (child, tally) -> times(child, MISSING).forEach(time -> tally.count(time.start()))),
            of(
                    "M2b",
                    "Times missing a child",
                    Unit.EACH,
                    "Times of being missing (M)",
                    "Children missing",
                    12,
                    each(MISSING)),
            of(
                    "M3",
                    "Away without authorisation",
                    Unit.PERCENT,
                    "Those away (A) in the 12 months",
                    LOOKED_AFTER,
                    12,
                    children(AWAY)),
            of("M3b", "Times away a child", Unit.EACH, "Times of being away (A)", "Children away", 12, each(AWAY)),
            of(
                    "M4",
                    "Times missing for more than a day",
                    Unit.PERCENT,
                    "Those that ended two days later or more, or are open since then",
                    "Times of being missing (M)",
                    12,
                    (child, tally) -> times(child, MISSING)
                            .forEach(time ->
                                    tally.add(time.start(), Math.min(time.end(), child.day()) - time.start() >= 2))));

    private MissingFigures() {}

    private static Definition.Counting children(String code) {
        return (child, tally) -> {
            var year = child.counted().year();
            if (child.isLookedAfterInAnyOf(year)) {
                tally.add(child.day(), !times(child, code).isEmpty());
            }
        };
    }

    private static Definition.Counting each(String code) {
        return (child, tally) -> {
            var times = times(child, code);
            if (!times.isEmpty()) {
                tally.add(child.day(), times.size(), 1);
            }
        };
    }

    /** Those that touch the twelve months, of a child looked after in them. */
    private static List<Event> times(ChildOn child, String code) {
        var all = child.record().missing();
        var year = child.counted().year();
        if (all.isEmpty() || !child.isLookedAfterInAnyOf(year)) {
            return List.of();
        }
        var times = new ArrayList<Event>();
        for (var time : all) {
            if (time.code().equals(code) && touches(time, year)) {
                times.add(time);
            }
        }
        return times;
    }

    /** A time that ends on the day it began is one too. */
    private static boolean touches(Dated time, Window year) {
        return time.start() <= year.last() && time.end() >= year.first();
    }
}
