package uk.hearth.placement.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.placements.Dated;
import uk.hearth.placement.placements.Episode;
import uk.hearth.placement.placements.PeriodOfCare;
import uk.hearth.placement.placements.PlacementChange;

/** The days of one child's way to adoption, within one period of care. */
record Adoptions(ChildOn child, PeriodOfCare period) {

    static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> ORDERS = Set.of("E1", "D1");
    private static final int NEVER = Dated.OPEN;

    /** The one that ended with adoption within the three years; absent without one whose beginning is known. */
    static @Nullable Adoptions ended(ChildOn child) {
        for (var period : child.periods()) {
            if (period.endsIn(child.counted().threeYears())
                    && ADOPTED.contains(period.endReason())
                    && period.isWholeFromStart()
                    && VolumeFigures.isEnd(period.last(), child.counted().threeYears())) {
                return new Adoptions(child, period);
            }
        }
        return null;
    }

    /** Days from becoming looked after to moving in with the adopters; -1 if the returns do not say when that was. */
    int daysToMovingIn() {
        return days(movedIn());
    }

    /** The same, stopped at the move to the foster carer who adopted: scorecard A10. */
    int daysToLivingWithAdopters() {
        var adoption = child.record().adoption();
        boolean byCarer = adoption != null && adoption.byFosterCarer();
        for (var episode : period.episodes()) {
            byCarer |= episode.isForAdoptionByItsCarer();
        }
        return days(byCarer ? runThatBecameAdoptive() : movedIn());
    }

    /** Days from the placement order to the match; 0 if matched before it; -1 without an order or a match. */
    int daysFromOrderToMatch() {
        var adoption = child.record().adoption();
        int order = order();
        if (adoption == null || adoption.matched() == NEVER || order == NEVER) {
            return -1;
        }
        return Math.max(0, adoption.matched() - order);
    }

    private int order() {
        for (var episode : period.episodes()) {
            if (ORDERS.contains(episode.legalStatus())) {
                return episode.start();
            }
        }
        return NEVER;
    }

    /** The start of the last stretch of placements for adoption. */
    int movedIn() {
        int since = NEVER;
        Episode before = null;
        for (var episode : period.episodes()) {
            if (episode.start() > child.day()) {
                break;
            }
            if (episode.isForAdoption() && (before == null || !before.isForAdoption())) {
                since = episode.start();
            }
            before = episode;
        }
        return since;
    }

    private int runThatBecameAdoptive() {
        int moved = movedIn();
        for (var run : period.runs(PlacementChange.NEW_CARER)) {
            if (run.holdsOn(moved)) {
                return run.start();
            }
        }
        return moved;
    }

    private int days(int until) {
        return until == NEVER ? -1 : until - period.start();
    }
}
