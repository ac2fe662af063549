package uk.hearth.placement.figures;

import static uk.hearth.placement.figures.Definition.of;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;

/**
 * Where children are placed: indicators.md, P10 and P11. A postcode that is withheld, as of placements for adoption, or is
 * in no directory is not known, and in neither part.
 */
final class DistanceFigures {

    private static final int TWENTY_MILES = 200;
    private static final String KNOWN =
            "Children looked after with a known distance, without unaccompanied asylum-seeking children";

    static final List<Definition> ALL = List.of(
            of(
                    "P10",
                    "Placed in the authority's own area",
                    Unit.PERCENT,
                    "Those placed inside the boundary",
                    "Children looked after whose placement's postcode is known",
                    0,
                    (child, tally) -> {
                        if (child.isLookedAfter() && location(child) != null) {
                            tally.add(child.day(), location(child) == Location.IN);
                        }
                    }),
            of(
                    "P11",
                    "Placed 20 miles or more from home",
                    Unit.PERCENT,
                    "Those 20.0 miles or more away",
                    KNOWN,
                    0,
                    far(false)),
            of(
                    "P11b",
                    "Placed 20 miles or more from home and outside the authority's area",
                    Unit.PERCENT,
                    "Those 20.0 miles or more away and outside the boundary",
                    KNOWN,
                    0,
                    far(true)));

    private DistanceFigures() {}

    private static Definition.Counting far(boolean andOutside) {
        return (child, tally) -> {
            if (child.isLookedAfter() && !child.isUasc() && tenths(child) >= 0) {
                boolean counts = tenths(child) >= TWENTY_MILES && (!andOutside || location(child) == Location.OUT);
                tally.add(child.day(), counts);
            }
        };
    }

    private static int tenths(ChildOn child) {
        return child.episode().whereabouts().tenthsOfMiles();
    }

    private static @Nullable Location location(ChildOn child) {
        return child.episode().whereabouts().location();
    }
}
