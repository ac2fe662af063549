package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import java.util.function.ToIntFunction;
import uk.hearth.placement.placements.Event;

/**
 * The adoption scorecard: indicators.md, A1, A2, A3, A10, of children adopted in the last three years. Children whose
 * beginning of care lies before the returns at hand are left out: their time is not known.
 */
final class AdoptionFigures {

    /** Fourteen months, as the scorecard's threshold is counted. */
    private static final int THRESHOLD_IN_DAYS = 426;

    private static final String ADOPTED = "Children adopted (REC E11, E12) in the 36 months";

    static final List<Definition> ALL = List.of(
            mean("A1", "From entering care to moving in with adopters", "Days", Adoptions::daysToMovingIn),
            mean(
                    "A10",
                    "From entering care to living with adopters, foster carers who adopted counted from their placement",
                    "Days",
                    Adoptions::daysToLivingWithAdopters),
            mean(
                    "A2",
                    "From placement order to match",
                    "Days; 0 where the match came first",
                    Adoptions::daysFromOrderToMatch),
            of(
                    "A3",
                    "Moved in with adopters, or waiting, for less than 14 months",
                    Unit.PERCENT,
                    "Those who moved in, or wait, less than 426 days after entering care",
                    ADOPTED + ", and children looked after whose decision for adoption stands",
                    36,
                    AdoptionFigures::waiting));

    private AdoptionFigures() {}

    private static Definition mean(String id, String title, String numerator, ToIntFunction<Adoptions> days) {
        return of(id, title, Unit.DAYS, numerator, ADOPTED, 36, (child, tally) -> {
            var adoption = Adoptions.ended(child);
            int took = adoption == null ? -1 : days.applyAsInt(adoption);
            if (adoption != null && took >= 0) {
                tally.add(adoption.period().last().start(), took, 1);
            }
        });
    }

    private static void waiting(ChildOn child, Tally tally) {
        var adopted = Adoptions.ended(child);
        if (adopted != null && adopted.daysToMovingIn() >= 0) {
            tally.add(adopted.period().last().start(), adopted.daysToMovingIn() < THRESHOLD_IN_DAYS);
        } else if (child.isLookedAfter() && child.period().isWholeFromStart() && isDecided(child)) {
            int movedIn = new Adoptions(child, child.period()).movedIn();
            int until = Math.min(movedIn, child.day());
            tally.add(child.day(), until - child.period().start() < THRESHOLD_IN_DAYS);
        }
    }

    private static boolean isDecided(ChildOn child) {
        for (Event decision : child.record().adoptionDecisions()) {
            if (decision.holdsOn(child.day())
                    && decision.start() >= child.period().start()) {
                return true;
            }
        }
        return false;
    }
}
