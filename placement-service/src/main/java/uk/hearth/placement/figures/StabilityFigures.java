package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import uk.hearth.placement.parameters.CountingParameter;
import uk.hearth.placement.placements.Dated;
import uk.hearth.placement.placements.Episode;
import uk.hearth.placement.placements.PlacementRun;
import uk.hearth.placement.placements.Window;

/** How often children move: indicators.md, S1 to S4. */
final class StabilityFigures {

    private static final int THREE = 3;
    private static final int SIXTEEN = 16;
    private static final Set<String> MOVES = Set.of("P", "B", "T", "U");
    private static final Set<String> BREAKDOWN = Set.of("ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD");
    private static final Set<String> ASKED_OR_CLOSED = Set.of("LAREQ", "CLOSE");

    static final List<Definition> ALL = List.of(
            of(
                            "S1",
                            "Three or more placements in 12 months",
                            Unit.PERCENT,
                            "Those with three or more placements open at any time in the 12 months",
                            "Children looked after",
                            12,
                            (child, tally) -> {
                                if (child.isLookedAfter()) {
                                    tally.add(
                                            child.day(),
                                            placements(child, child.counted().year()) >= THREE);
                                }
                            })
                    .dependingOn(CountingParameter.PLACEMENT_CHANGE),
            of(
                            "S2",
                            "Three or more placements in two years",
                            Unit.PERCENT,
                            "Those with three or more placements open at any time in the 24 months",
                            "Children looked after for 24 months or more without a day between",
                            24,
                            (child, tally) -> {
                                if (isLookedAfterFor(child, 24)) {
                                    tally.add(
                                            child.day(),
                                            placements(child, child.counted().twoYears()) >= THREE);
                                }
                            })
                    .dependingOn(CountingParameter.PLACEMENT_CHANGE),
            of(
                            "S3",
                            "Long-term stability",
                            Unit.PERCENT,
                            "Those in the same placement for two years or more; or placed for adoption, and that and the"
                                    + " placement directly before together for two years or more",
                            "Children under 16 looked after for 30 months or more without a day between",
                            30,
                            (child, tally) -> {
                                if (child.age() < SIXTEEN && isLookedAfterFor(child, 30)) {
                                    tally.add(child.day(), isSettled(child));
                                }
                            })
                    .dependingOn(CountingParameter.PLACEMENT_CHANGE),
            of(
                            "S4",
                            "Unplanned ends of placements",
                            Unit.PERCENT,
                            "Those with a reason that was not in the care plan (REASON_PLACE_CHANGE)",
                            "Placements that ended in the 12 months with the child going on to another (REC X1, then RNE"
                                    + " P, B, T or U; neither of T0 to T4)",
                            12,
                            StabilityFigures::ends)
                    .dependingOn(CountingParameter.UNPLANNED_ENDS));

    private StabilityFigures() {}

    private static boolean isLookedAfterFor(ChildOn child, int months) {
        return child.isLookedAfter() && Years.monthsAfter(child.period().start(), months) <= child.day();
    }

    static int placements(ChildOn child, Window window) {
        int placements = 0;
        for (var run : child.runs()) {
            if (run.touches(window)) {
                placements++;
            }
        }
        return placements;
    }

    private static boolean isSettled(ChildOn child) {
        PlacementRun before = null;
        for (var run : child.runs()) {
            if (run.holdsOn(child.day())) {
                int since = before != null
                                && before.end() == run.start()
                                && child.episode().isForAdoption()
                        ? before.start()
                        : run.start();
                return Years.after(since, 2) <= child.day();
            }
            before = run;
        }
        return false;
    }

    private static void ends(ChildOn child, Tally tally) {
        moves(
                child,
                child.counted().year(),
                ended -> tally.add(ended.start(), isUnplanned(child, ended.changeReason())));
    }

    /** The episodes of a window that ended with the child going on to another placement. */
    static void moves(ChildOn child, Window window, Consumer<Episode> taking) {
        moves(child, window, (ended, next) -> taking.accept(ended));
    }

    /** The same, each with the episode that it was followed by. */
    static void moves(ChildOn child, Window window, BiConsumer<Episode, Episode> taking) {
        for (var period : child.periods()) {
            var episodes = period.episodes();
            for (int i = 1; i < episodes.size(); i++) {
                var ended = episodes.get(i - 1);
                if (ended.endsIn(window) && isMove(ended, episodes.get(i))) {
                    taking.accept(ended, episodes.get(i));
                }
            }
        }
    }

    private static boolean isMove(Episode ended, Episode next) {
        return MOVES.contains(next.reason())
                && ended.end() != Dated.OPEN
                && !ended.isTemporary()
                && !next.isTemporary();
    }

    private static boolean isUnplanned(ChildOn child, String reason) {
        return BREAKDOWN.contains(reason)
                || (ASKED_OR_CLOSED.contains(reason)
                        && child.counted().rules().is(CountingParameter.UNPLANNED_ENDS, "not_as_planned"));
    }
}
